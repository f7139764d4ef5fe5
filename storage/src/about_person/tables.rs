//! What is given of each table. One entry a table and way to find it: the id that sealed columns are bound to, what
//! follows FROM, the columns given, the columns left out.

use domain::access::HelperKind;
use domain::attachment::{AttachmentKind, Media, ScanState};
use domain::interruption::{
    Agreement, InterruptionType, Regime, Sector, TimeCreditReason, WorkerCode,
};
use domain::message::MessageEvent;
use domain::notice::{NoticeAct, NoticeState, Party};
use domain::office::{AskedFor, Outcome};
use domain::request::{Actor, ChangeState, RequestStatus};

use super::Form::{
    Code, Day, Enterprise, Id, Instant, Json, Number, Sealed, SealedJson, Text, YesNo,
};
use super::{By, Table};
use crate::documents::DocumentKind;

macro_rules! table {
    ($name:literal, $by:ident, $id:literal, $rest:expr, [$($column:literal: $form:expr),+ $(,)?], [$($left:literal),* $(,)?]) => {
        Table {
            name: $name,
            by: By::$by,
            sql: concat!("SELECT ", $id, $(", ", $column),+, " FROM ", $rest, " LIMIT 20001"),
            columns: &[$(($column, $form)),+],
            left: &[$($left),*],
        }
    };
}

/// The code of a number of a closed list.
macro_rules! code {
    ($list:ty) => {
        Code(|number| <$list>::from_i16(number).ok().map(<$list>::code))
    };
}

/// Requests and notices about the person of the number.
macro_rules! of_files {
    ($column:literal) => {
        concat!(
            $column,
            " IN (SELECT id FROM requests WHERE niss_mac = $1 UNION ALL SELECT id FROM notices WHERE niss_mac = $1 UNION ALL SELECT id FROM past_periods WHERE niss_mac = $1)"
        )
    };
}

/// Requests about the person of the number.
macro_rules! of_requests {
    ($column:literal) => {
        concat!($column, " IN (SELECT id FROM requests WHERE niss_mac = $1)")
    };
}

/// The chains of the person's files, of what the person entered, and of nobody else; what office and employer keep to
/// themselves is left out, and what was said is given of the person's own acts alone.
macro_rules! chains {
    ($chains:expr, $own:literal) => {
        concat!(
            "(SELECT file_id, seq, at, person_id, capacity, on_behalf_of, act, object_version, leaf_hash, \
             CASE WHEN ", $own, " THEN content END AS content FROM journal WHERE ", $chains,
            " AND act NOT LIKE 'note.%' AND act NOT LIKE 'desk.%' AND act <> 'request.noted' \
             AND act <> 'notice.referred' AND act <> 'notice.decidedFirst') journal ORDER BY file_id, seq"
        )
    };
}

/// Every table with rows about persons that they are given.
#[rustfmt::skip] // One table an entry, its columns side by side: read as a table.
pub(super) static TABLES: &[Table] = &[
    table!("persons", Person, "id", "persons WHERE id = $1",
        ["id": Id, "niss": Sealed("persons.niss"), "family_name": Text, "given_name": Text, "subject": Text,
         "language": Text, "email": Text, "confirmation_mail": YesNo, "created_at": Instant],
        ["niss_mac", "folded_name", "version"]),
    table!("capacities", Person, "id", "capacities WHERE person_id = $1 ORDER BY from_day, id",
        ["id": Id, "kind": Number, "enterprise": Enterprise, "role": Number, "office_code": Text, "units": Text,
         "from_day": Day, "to_day": Day],
        ["person_id", "version"]),
    table!("sessions", Person, "id", "sessions WHERE person_id = $1 ORDER BY created_at, id",
        ["language": Text, "level": Number, "means": Text, "signed_in_at": Instant, "created_at": Instant,
         "last_seen_at": Instant],
        ["id", "token_hash", "person_id", "capacity_id", "id_token", "return_to", "notice"]),
    table!("mail_ways", Person, "person_id", "mail_ways WHERE person_id = $1 ORDER BY event",
        ["event": code!(MessageEvent), "way": Number],
        ["person_id"]),
    table!("views", Person, "id", "views WHERE person_id = $1 ORDER BY created_at, id",
        ["id": Id, "enterprise": Enterprise, "created_at": Instant],
        ["person_id", "content"]),
    table!("calendar_feeds", Person, "id", "calendar_feeds WHERE person_id = $1 ORDER BY created_at, id",
        ["id": Id, "enterprise": Enterprise, "unit": Number, "created_at": Instant, "revoked_at": Instant],
        ["token_hash", "person_id"]),
    table!("worker_mandates", Person, "id", "worker_mandates WHERE worker_id = $1 OR helper_id = $1 ORDER BY created_at, id",
        ["id": Id, "kind": code!(HelperKind), "answers": YesNo, "from_day": Day, "to_day": Day, "created_at": Instant,
         "revoked_at": Instant],
        ["worker_id", "helper_id"]),
    table!("mandate_offers", Person, "id", "mandate_offers WHERE worker_id = $1 ORDER BY created_at, id",
        ["id": Id, "kind": code!(HelperKind), "answers": YesNo, "from_day": Day, "to_day": Day, "created_at": Instant,
         "expires_at": Instant, "settled_at": Instant],
        ["worker_id", "token_hash"]),
    table!("personnel", Number, "id", "personnel WHERE niss_mac = $1 ORDER BY in_service_day, id",
        ["enterprise": Enterprise, "niss": Sealed("personnel.niss"), "family_name": Text, "given_name": Text,
         "birth_day": Day, "joint_committee": Text, "unit": Number, "worker_code": code!(WorkerCode), "in_service_day": Day,
         "out_of_service_day": Day, "postal_code": Number, "email": Text, "contract_minutes": Number,
         "full_time_minutes": Number],
        ["id", "niss_mac", "folded_name"]),
    table!("requests", Number, "id", "requests WHERE niss_mac = $1 ORDER BY submitted_at, id",
        ["id": Id, "enterprise": Enterprise, "ticket": Text, "origin": Number, "sector": code!(Sector),
         "type": code!(InterruptionType), "reason": code!(TimeCreditReason), "regime": code!(Regime),
         "start_day": Day, "end_day": Day, "agreement": code!(Agreement), "contract_minutes": Number,
         "full_time_minutes": Number, "during_minutes": Number, "reduced_hours_scheme": YesNo,
         "several_employers": YesNo, "comment": Text, "notice_day": Day, "confirmation_mail": YesNo,
         "kept_warnings": Json, "niss": Sealed("requests.niss"), "family_name": Text, "given_name": Text,
         "worker_code": code!(WorkerCode), "joint_committee": Text, "unit": Number, "worker_email": Text,
         "worker_postal_code": Number, "office_code": Text, "status": code!(RequestStatus), "version": Number,
         "introduced_day": Day, "submitted_at": Instant, "certification_version": Text, "catalogue_version": Text,
         "language": Text, "cancelled_at": Instant, "cancelled_directly": YesNo, "due_day": Day, "arrived_day": Day,
         "decided_day": Day, "outcome": code!(Outcome), "paused_day": Day, "warned_day": Day],
        ["niss_mac", "folded_name", "submitted_by", "submitted_as", "draft_id", "certification_hash", "assigned_to", "follow_day", "turn", "turn_of"]),
    table!("request_versions", Number, "request_id", concat!("request_versions WHERE ", of_requests!("request_id"), " ORDER BY request_id, number"),
        ["request_id": Id, "number": Number, "until": Instant, "ticket": Text,
         "declared": SealedJson("request_versions.declared", &[])],
        ["changed_by"]),
    table!("tickets", Number, "request_id", concat!("tickets WHERE ", of_files!("request_id"), " ORDER BY issued_at, ticket"),
        ["ticket": Text, "enterprise": Enterprise, "request_id": Id, "part": Number, "issued_at": Instant],
        ["receipt"]),
    table!("worker_parts", Number, "request_id", "worker_parts WHERE niss_mac = $1 ORDER BY created_at, request_id",
        ["request_id": Id, "status": Number, "version": Number, "step": Text,
         "answers": SealedJson("worker_parts.answers", &[]), "created_at": Instant, "updated_at": Instant,
         "ticket": Text, "completed_at": Instant, "certification_version": Text, "language": Text,
         "warnings": SealedJson("worker_parts.warnings", &[])],
        ["niss_mac", "helped_by", "certification_hash"]),
    table!("contested_fields", Number, "request_id", concat!("contested_fields WHERE ", of_requests!("request_id"), " ORDER BY request_id, field"),
        ["request_id": Id, "field": Text, "remark": Text, "contested_at": Instant, "withdrawn_at": Instant],
        ["version"]),
    table!("change_requests", Number, "id", concat!("change_requests WHERE ", of_requests!("request_id"), " ORDER BY asked_at, id"),
        ["id": Id, "request_id": Id, "state": code!(ChangeState), "ticket": Text, "from_day": Day, "to_day": Day,
         "reason": Sealed("change_requests.reason"),
         "kept_warnings": SealedJson("change_requests.kept_warnings", &[]), "asked_at": Instant,
         "worker_answer": Number, "worker_reason": Sealed("change_requests.worker_reason"), "worker_at": Instant,
         "office_answer": Number, "office_reason": Sealed("change_requests.office_reason"), "office_at": Instant,
         "withdrawn_at": Instant],
        ["version", "asked_by", "office_by"]),
    table!("occupations", Number, "id", concat!("occupations WHERE ", of_requests!("request_id"), " ORDER BY created_at, id"),
        ["id": Id, "request_id": Id, "state": Number, "name": Text, "enterprise": Text, "minutes_a_week": Number,
         "expires_at": Instant, "settled_at": Instant,
         "declaration": SealedJson("occupations.declaration", &["signedBy"]), "created_at": Instant],
        ["version", "token_hash"]),
    table!("questions", Number, "id", concat!("questions WHERE party = 2 AND ", of_requests!("request_id"), " ORDER BY asked_at, id"),
        ["id": Id, "request_id": Id, "party": code!(Actor), "asked_for": code!(AskedFor),
         "words": Sealed("questions.words"), "asked_at": Instant, "answer_by": Day,
         "answer": Sealed("questions.answer"), "closed_at": Instant],
        ["asked_by", "closed_by", "version"]),
    table!("decisions", Number, "id", concat!("decisions WHERE ", of_requests!("request_id"), " ORDER BY decided_at, id"),
        ["id": Id, "request_id": Id, "number": Number, "office_code": Text, "outcome": code!(Outcome),
         "reasons": Text, "words": Sealed("decisions.words"), "decided_at": Instant, "appeal_until": Day,
         "document_id": Id],
        ["decided_by"]),
    table!("notices", Number, "id", "notices WHERE niss_mac = $1 ORDER BY sent_at, id",
        ["id": Id, "enterprise": Enterprise, "ticket": Text, "version": Number, "niss": Sealed("notices.niss"),
         "family_name": Text, "given_name": Text, "sector": code!(Sector), "type": code!(InterruptionType),
         "reason": code!(TimeCreditReason), "regime": code!(Regime), "asked_start_day": Day, "asked_end_day": Day,
         "start_day": Day, "end_day": Day, "given_day": Day, "head_count": Number, "state": code!(NoticeState),
         "due_day": Day, "postponed_day": Day, "holds": YesNo, "by_silence": YesNo, "unit": Number, "office_code": Text,
         "certification_version": Text, "sent_at": Instant],
        ["niss_mac", "ebox", "certification_hash", "sent_by", "draft_id"]),
    table!("notice_moves", Number, "notice_id", "notice_moves WHERE notice_id IN (SELECT id FROM notices WHERE niss_mac = $1) ORDER BY notice_id, seq",
        ["notice_id": Id, "seq": Number, "act": code!(NoticeAct), "party": code!(Party), "role": Text,
         "start_day": Day, "end_day": Day, "motive": Sealed("notice_moves.motive"), "made_at": Instant],
        ["person_id", "person_name"]),
    table!("notice_warnings", Number, "notice_id", "notice_warnings WHERE notice_id IN (SELECT id FROM notices WHERE niss_mac = $1) ORDER BY notice_id",
        ["notice_id": Id, "language": Text, "content": SealedJson("notice_warnings.content", &[])],
        []),
    table!("attachments", Number, "id", concat!("attachments WHERE ", of_files!("file_id"), " ORDER BY uploaded_at, id"),
        ["id": Id, "file_id": Id, "kind": code!(AttachmentKind), "party": code!(Actor), "uploaded_at": Instant,
         "scan_state": code!(ScanState), "media": code!(Media), "size_bytes": Number,
         "described": SealedJson("attachments.described", &[]), "scanned_at": Instant, "deleted_at": Instant],
        ["uploaded_by", "version", "sha256", "elsewhere"]),
    table!("document_requests", Number, "id", concat!("document_requests WHERE party = 2 AND ", of_files!("file_id"), " ORDER BY asked_at, id"),
        ["id": Id, "file_id": Id, "kind": code!(AttachmentKind), "party": code!(Actor), "state": Number,
         "reason": Sealed("document_requests.reason"), "due_day": Day, "asked_at": Instant, "attachment_id": Id,
         "closed_at": Instant],
        ["version", "asked_by"]),
    table!("documents", Number, "id", concat!("documents WHERE niss_mac = $1 AND ", of_files!("file_id"), " ORDER BY ordered_at, id"),
        ["id": Id, "file_id": Id,
         "kind": Code(|number| DocumentKind::from_i16(number).ok().map(DocumentKind::code)), "subject": Text,
         "language": Text, "enterprise": Enterprise, "ordered_at": Instant, "rendered_at": Instant],
        ["niss_mac", "data", "bytes", "bytes_hash"]),
    table!("past_periods", Number, "id", "past_periods WHERE niss_mac = $1 ORDER BY created_at, id",
        ["id": Id, "content": SealedJson("past_periods.content", &[]), "created_at": Instant, "removed_at": Instant,
         "verdict": Number, "verdict_reason": Sealed("past_periods.verdict_reason"), "verdict_office": Text,
         "verdict_at": Instant],
        ["niss_mac", "version", "verdict_by"]),
    table!("balance_corrections", Number, "id", "balance_corrections WHERE niss_mac = $1 ORDER BY made_at, id",
        ["id": Id, "request_id": Id, "office_code": Text, "content": SealedJson("balance_corrections.content", &[]),
         "made_at": Instant, "withdraws": Id],
        ["niss_mac", "made_by"]),
    table!("certificates", Number, "id", "certificates WHERE niss_mac = $1 ORDER BY issued_at, id",
        ["id": Id, "enterprise": Enterprise, "request_id": Id, "scope": Number,
         "document": SealedJson("certificates.document", &[]), "issued_at": Instant, "expires_at": Instant,
         "revoked_at": Instant],
        ["niss_mac", "version"]),
    table!("messages", Number, "id", "messages WHERE owner_kind = 2 AND owner = $1 ORDER BY created_at, id",
        ["id": Id, "event": code!(MessageEvent), "file_id": Id, "ticket": Text,
         "contact": SealedJson("messages.contact", &[]), "created_at": Instant, "read_at": Instant,
         "settled_at": Instant],
        ["owner_kind", "owner", "read_by"]),
    table!("messages", Person, "id", "messages WHERE owner_kind = 3 AND owner = $1 ORDER BY created_at, id",
        ["id": Id, "event": code!(MessageEvent), "file_id": Id, "ticket": Text,
         "contact": SealedJson("messages.contact", &[]), "created_at": Instant, "read_at": Instant,
         "settled_at": Instant],
        ["owner_kind", "owner", "read_by"]),
    table!("message_deliveries", Number, "id", "message_deliveries WHERE message_id IN (SELECT id FROM messages WHERE owner_kind = 2 AND owner = $1) ORDER BY created_at, id",
        ["message_id": Id, "channel": Number, "address": Sealed("message_deliveries.address"), "language": Text,
         "state": Number, "created_at": Instant, "finished_at": Instant],
        ["id", "person_id", "digest_id"]),
    table!("message_deliveries", Person, "id", "message_deliveries WHERE message_id IN (SELECT id FROM messages WHERE owner_kind = 3 AND owner = $1) ORDER BY created_at, id",
        ["message_id": Id, "channel": Number, "address": Sealed("message_deliveries.address"), "language": Text,
         "state": Number, "created_at": Instant, "finished_at": Instant],
        ["id", "person_id", "digest_id"]),
    table!("journal", Number, "file_id", chains!(concat!(of_files!("(file_id"), " OR file_id IN (SELECT id FROM past_periods WHERE niss_mac = $1))"), "person_id = (SELECT id FROM persons WHERE niss_mac = $1)"),
        ["file_id": Id, "seq": Number, "at": Instant, "capacity": Text, "on_behalf_of": Text, "act": Text,
         "object_version": Number, "content": SealedJson("journal.content", &[])],
        ["person_id", "content_hash", "previous_hash", "leaf_hash", "salt", "log_position"]),
    table!("journal", Person, "file_id", chains!("(file_id = $1 OR file_id IN (SELECT id FROM worker_mandates WHERE worker_id = $1) OR file_id IN (SELECT id FROM mandate_offers WHERE worker_id = $1) OR file_id IN (SELECT id FROM calendar_feeds WHERE person_id = $1))", "person_id = $1"),
        ["file_id": Id, "seq": Number, "at": Instant, "capacity": Text, "on_behalf_of": Text, "act": Text,
         "object_version": Number, "content": SealedJson("journal.content", &[])],
        ["person_id", "content_hash", "previous_hash", "leaf_hash", "salt", "log_position"]),
];
