// Civil dates as the server reads them: 1/2/2024, 01-02-2024, 01.02.2024, 01022024, 2024-02-01.
// Days are counted in UTC, so that no summer time shifts one.

const DAY_MS = 86_400_000;

/** A date at midnight UTC; `null` when that day does not exist. Month from 1. */
export function day(year, month, dayOfMonth) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? date : null;
}

/** The date a person typed, or `null`. */
export function parse(text) {
  const typed = text.trim();
  const iso = typed.match(/^(\d{4})-(\d{1,2})-(\d{1,2})$/);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = typed.match(/^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/) ?? typed.match(/^(\d{2})(\d{2})(\d{4})$/);
  return parts ? day(Number(parts[3]), Number(parts[2]), Number(parts[1])) : null;
}

/** `01/02/2024`. */
export function format(date) {
  const two = (number) => String(number).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/** The calendar's today on this device, at midnight UTC. */
export function today() {
  const now = new Date();
  return day(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** So many days later. */
export function addDays(date, days) {
  return new Date(date.getTime() + days * DAY_MS);
}

/** So many months later; the 31st becomes the last day of a shorter month. */
export function addMonths(date, months) {
  const first = new Date(date);
  first.setUTCDate(1);
  first.setUTCMonth(first.getUTCMonth() + months);
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), last));
  return first;
}

/** 0 for Monday … 6 for Sunday: weeks begin on Monday here. */
export function weekday(date) {
  return (date.getUTCDay() + 6) % 7;
}

/** Six weeks of days that show a whole month, from the Monday on or before its first day. */
export function monthGrid(date) {
  const first = new Date(date);
  first.setUTCDate(1);
  const start = addDays(first, -weekday(first));
  return Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (__, index) => addDays(start, week * 7 + index)));
}
