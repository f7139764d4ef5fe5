// Writes interruptions for `entracte assess`, one JSON object a line: node bench/interruptions.mjs LINES [SEED]
//
// A fictional country in the proportions of the manual's overview: parental leave first, short notices and odd lengths among
// the lawful ones, every second worker with a history. The same seed writes the same bytes on every machine.
import { writeSync } from "node:fs";

const lines = Number(process.argv[2] ?? 1000);
let state = Number(process.argv[3] ?? 1) >>> 0 || 1;

/** A number below `limit`. */
function below(limit) {
  state ^= state << 13; state >>>= 0;
  state ^= state >>> 17;
  state ^= state << 5; state >>>= 0;
  return state % limit;
}
const oneOf = (list) => list[below(list.length)];
const percent = (share) => below(100) < share;

const DAY = 86_400_000;
const FIRST = Date.UTC(2012, 8, 1) / DAY;
const text = (day) => new Date(day * DAY).toISOString().slice(0, 10);
/** The last day of `months` months from `start`, as a clerk counts them. */
function monthsLater(start, months) {
  const day = new Date(start * DAY);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 0)).getUTCDate();
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, Math.min(day.getUTCDate(), last)) / DAY - 1;
}

// Type, weight, regimes with the months people take.
const KINDS = [
  ["parentalLeave", 46, { full: [1, 2, 4], half: [2, 4, 8], fifth: [5, 10, 20], tenth: [10, 20], halfFlexible: [1, 3], fullFlexible: [1] }],
  ["timeCredit", 20, { full: [3, 6, 12], half: [3, 6, 12, 24], fifth: [6, 12, 24] }],
  ["endOfCareerTimeCredit", 10, { half: [12, 36, 60], fifth: [12, 36, 60] }],
  ["medicalAssistance", 12, { full: [1, 2, 3], half: [1, 3], fifth: [3], fullFlexible: [1] }],
  ["medicalAssistanceHospitalisedChild", 1, { full: [0] }],
  ["palliativeCare", 2, { full: [1], half: [1], fifth: [1] }],
  ["informalCare", 4, { full: [1, 3], half: [2, 4], fifth: [2, 6] }],
  ["careerBreak", 4, { full: [3, 12], half: [6, 12], third: [12], quarter: [12], fifth: [12] }],
  ["endOfCareerBreak", 1, { half: [36], fifth: [36] }],
].flatMap(([kind, weight, regimes]) => Array(weight).fill([kind, Object.entries(regimes)]));
const REASONS = ["childCare", "childCare", "childCare", "illFamilyMember", "disabledChild", "illMinorChild", "palliativeCare", "training"];
const DURING = { half: "19:00", halfFlexible: "19:00", third: "25:20", quarter: "28:30", fifth: "30:24", tenth: "34:12" };
const PUBLIC = new Set(["careerBreak", "endOfCareerBreak"]);

/** Type, regime, motive, days. */
function leave(from, days, someone) {
  const [type, regimes] = oneOf(KINDS);
  const [regime, months] = oneOf(regimes);
  const start = from + below(days);
  let end = regime === "fullFlexible" || type.endsWith("Child")
    ? start + 7 * (1 + below(regime === "full" ? 1 : 4)) - 1
    : monthsLater(start, oneOf(months));
  if (percent(9)) end += 1 + below(40);
  const leave = { type, regime, startDate: text(start), endDate: text(end) };
  if (type === "timeCredit") leave.reason = oneOf(REASONS);
  if (!PUBLIC.has(type) && !type.startsWith("endOf")) leave.beneficiary = someone;
  return [leave, start];
}

function line() {
  const birth = FIRST - 4_000 + below(8_000);
  const someone = { key: oneOf(["a", "b"]), birthDate: text(birth) };
  if (percent(3)) someone.disabled = true;
  const [asked, start] = leave(FIRST + 700, 4_400, someone);
  const notice = start - 20 - below(110);
  const public_ = PUBLIC.has(asked.type);
  const headcount = oneOf([6, 14, 40, 80, 300, 2_000]);
  Object.assign(asked, {
    sector: public_ || (asked.type !== "timeCredit" && !asked.type.startsWith("endOf") && percent(20)) ? "public" : "private",
    noticeDate: text(notice),
    filedOn: text(start - 40 + below(130)),
    hours: asked.regime.startsWith("full")
      ? { contract: oneOf(["38:00", "38:00", "30:24", "19:00"]), fullTime: "38:00" }
      : { contract: "38:00", fullTime: "38:00", during: DURING[asked.regime] },
    employer: { key: "this", headcount, workersOver50: headcount >> 2, workers55plusInFifth: headcount >> 5 },
    worker: {
      birthDate: text(FIRST - 20_000 + below(12_000)), sex: oneOf(["F", "M"]), seniorityMonths: below(300), careerYears: below(42),
      household: oneOf(["cohabiting", "cohabiting", "alone", "singleParent"]), workedRegimeBefore: oneOf(["1", "1", "4/5", "1/2"]),
    },
  });
  if (percent(60)) asked.attachments = [oneOf(["medicalCertificate", "birthOrAdoptionProof", "palliativeCertificate", "carerRecognition"])];
  if (percent(30)) asked.employerAgrees = true;
  if (percent(50)) {
    asked.history = Array.from({ length: 1 + below(4) }, () => {
      const [past] = leave(FIRST - 1_500, Math.max(start - FIRST + 1_400, 1), someone);
      past.employer = { key: oneOf(["this", "other"]) };
      return past;
    });
  }
  return JSON.stringify(asked);
}

let chunk = [];
for (let written = 1; written <= lines; written += 1) {
  chunk.push(line());
  if (chunk.length === 2_000 || written === lines) {
    const bytes = Buffer.from(`${chunk.join("\n")}\n`);
    for (let sent = 0; sent < bytes.length;) {
      try {
        sent += writeSync(1, bytes, sent);
      } catch (error) {
        // The reader is slower than we are: a pipe that is full is tried again.
        if (error.code !== "EAGAIN") throw error;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      }
    }
    chunk = [];
  }
}
