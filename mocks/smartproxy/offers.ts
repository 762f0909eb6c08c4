/** Packages of one type. */
export interface Offer {
  readonly type: 9 | 11 | 14 | 25;
  readonly titles: readonly string[];
  /** How long one may last. */
  readonly days: readonly number[];
}

/** What is on sale; only the title "Entry Level" is from the document. */
export const OFFERS: readonly [Offer, ...Offer[]] = [
  {
    type: 9,
    titles: ['Entry Level', 'Residential Traffic 50 GB', 'Residential Traffic 200 GB'],
    days: [30, 90],
  },
  { type: 11, titles: ['Residential IP 500', 'Residential IP 2000'], days: [30] },
  { type: 14, titles: ['Static Datacenter IP 5', 'Static Datacenter IP 20'], days: [30, 90] },
  { type: 25, titles: ['Static Residential IP 1', 'Static Residential IP 10'], days: [30, 180] },
];
