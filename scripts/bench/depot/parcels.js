const STATUSES = ['announced', 'collected', 'sorted', 'loaded', 'delivered', 'returned'];
const CITIES = ['Tallinn', '深圳市', 'Porto', 'Gdańsk', 'Kraków', 'Łódź', 'Brno'];
const STREETS = ['Kastani 42', '福田区深南大道 1001 号', 'Rua das Flores 7, 2.º esq.'];
const BEGIN = 1_767_196_800;
const MINUTE = 60;

/** So many parcels, a minute apart in ascending order, the statuses in turn. Synthetic. */
export function makeParcels(count) {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    code: codeOf(index),
    status: STATUSES[index % STATUSES.length],
    created_at: createdAt(index),
    sender: `Sender ${index % 97}`,
    sender_city: CITIES[index % 7],
    recipient: `Recipient ${index}`,
    recipient_street: STREETS[index % 3],
    recipient_city: CITIES[(index + 5) % 7],
    recipient_postcode: String(10_000 + (index % 80_000)),
    recipient_phone: index % 4 === 0 ? null : `+372 5550 ${String(index % 10_000).padStart(4, '0')}`,
    weight: 100 + ((index * 37) % 9000),
    length: 10 + (index % 50),
    width: 10 + (index % 40),
    height: 5 + (index % 30),
    value: (index % 500) + 0.5,
    currency: ['CNY', 'EUR', 'PLN'][index % 3],
    fragile: index % 5 === 0,
    note: index % 3 === 0 ? null : `Leave it at door ${index % 40}, ring twice`,
    route: [CITIES[index % 7], CITIES[(index + 3) % 7], CITIES[(index + 5) % 7]],
  }));
}

/** Of the parcel at a place, from 0. */
export function codeOf(index) {
  return `EE${String(index).padStart(9, '0')}`;
}

/** In seconds since 1970. */
export function createdAt(index) {
  return BEGIN + index * MINUTE;
}
