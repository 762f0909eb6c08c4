export interface Parcel {
  readonly id: number;
  readonly code: string;
  readonly status: string;
  readonly created_at: number;
  readonly sender: string;
  readonly recipient: string;
  readonly weight: number;
  readonly fragile: boolean;
  readonly note: string | null;
  readonly route: readonly string[];
}

export function makeParcels(count: number): Parcel[];
export function codeOf(index: number): string;
export function createdAt(index: number): number;
