export interface Parcel {
  readonly id: number;
  readonly code: string;
  readonly status: string;
  readonly created_at: number;
  readonly sender: string;
  readonly sender_city: string;
  readonly recipient: string;
  readonly recipient_street: string;
  readonly recipient_city: string;
  readonly recipient_postcode: string;
  readonly recipient_phone: string | null;
  readonly weight: number;
  readonly length: number;
  readonly width: number;
  readonly height: number;
  readonly value: number;
  readonly currency: string;
  readonly fragile: boolean;
  readonly note: string | null;
  readonly route: readonly string[];
}

export function makeParcels(count: number): Parcel[];
export function codeOf(index: number): string;
export function createdAt(index: number): number;
