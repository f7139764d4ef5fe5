//! What binds the rows of different tables together, as statements that find what breaks a rule: statuses and the acts
//! behind them, one open decision a file, versions that ascend, periods and deadlines that can be (trust.md § 2, I3, I4).

/// What is wrong with the file it is named for.
pub struct Invariant {
    /// In words for the operator.
    pub what: &'static str,
    /// Gives the ids of the files that break the rule, at most `$1`.
    pub sql: &'static str,
}

const fn rule(what: &'static str, sql: &'static str) -> Invariant {
    Invariant { what, sql }
}

/// Every rule.
#[rustfmt::skip] // One rule, one statement: the table is read as a table.
pub const INVARIANTS: &[Invariant] = &[
    // Requests and what led to them.
    rule("a request without a journal",
        "SELECT r.id FROM requests r WHERE NOT EXISTS (SELECT 1 FROM journal j WHERE j.file_id = r.id) LIMIT $1"),
    rule("a request whose ticket was never issued to it",
        "SELECT r.id FROM requests r WHERE r.ticket IS NOT NULL AND NOT EXISTS \
         (SELECT 1 FROM tickets t WHERE t.ticket = r.ticket AND t.request_id = r.id) LIMIT $1"),
    rule("a draft that was sent and led to no request",
        "SELECT d.id FROM drafts d WHERE d.status = 2 AND (d.request_id IS NULL OR NOT EXISTS \
         (SELECT 1 FROM requests r WHERE r.id = d.request_id AND r.draft_id = d.id)) LIMIT $1"),
    // Statuses and acts.
    rule("a cancelled request without the time of its cancellation",
        "SELECT r.id FROM requests r WHERE r.status = 5 AND r.cancelled_at IS NULL LIMIT $1"),
    rule("the time of a cancellation on a request that is not cancelled",
        "SELECT r.id FROM requests r WHERE r.status <> 5 AND r.cancelled_at IS NOT NULL LIMIT $1"),
    rule("a worker's part that was sent to a request that still waits for it",
        "SELECT w.request_id FROM worker_parts w JOIN requests r ON r.id = w.request_id \
         WHERE w.status = 2 AND r.status = 1 LIMIT $1"),
    rule("a worker's part that was sent without a ticket of its own",
        "SELECT w.request_id FROM worker_parts w WHERE w.status = 2 AND (w.completed_at IS NULL OR NOT EXISTS \
         (SELECT 1 FROM tickets t WHERE t.ticket = w.ticket AND t.request_id = w.request_id)) LIMIT $1"),
    rule("a worker's part under another worker's number than its request, so that another balance pays for it",
        "SELECT w.request_id FROM worker_parts w JOIN requests r ON r.id = w.request_id \
         WHERE w.niss_mac <> r.niss_mac LIMIT $1"),
    rule("a certificate of balances about another worker than its request",
        "SELECT c.request_id FROM certificates c JOIN requests r ON r.id = c.request_id \
         WHERE c.niss_mac <> r.niss_mac LIMIT $1"),
    rule("a certificate of balances that ended before it began",
        "SELECT c.request_id FROM certificates c WHERE c.expires_at < c.issued_at LIMIT $1"),
    rule("a file that was decided and is closed, without the day of it",
        "SELECT r.id FROM requests r WHERE r.status = 4 AND r.decided_day IS NULL AND EXISTS \
         (SELECT 1 FROM decisions d WHERE d.request_id = r.id) LIMIT $1"),
    rule("a decision with no line in the journal of its file",
        "SELECT d.request_id FROM decisions d WHERE NOT EXISTS \
         (SELECT 1 FROM journal j WHERE j.file_id = d.request_id AND j.act = 'request.decided') LIMIT $1"),
    // One thing at a time.
    rule("two changes of one request open at once",
        "SELECT c.request_id FROM change_requests c WHERE c.state = 1 GROUP BY c.request_id HAVING COUNT(*) > 1 LIMIT $1"),
    rule("a change whose state contradicts what was answered",
        "SELECT c.request_id FROM change_requests c WHERE \
         (c.state = 1 AND (c.withdrawn_at IS NOT NULL OR COALESCE(c.worker_answer, 0) = 2 OR COALESCE(c.office_answer, 0) = 2)) \
         OR (c.state = 2 AND (COALESCE(c.worker_answer, 0) <> 1 OR COALESCE(c.office_answer, 0) <> 1)) \
         OR (c.state = 3 AND COALESCE(c.worker_answer, 0) <> 2 AND COALESCE(c.office_answer, 0) <> 2) \
         OR (c.state = 4 AND c.withdrawn_at IS NULL) LIMIT $1"),
    // What is numbered.
    rule("decisions that are not numbered one after another",
        "SELECT d.request_id FROM decisions d GROUP BY d.request_id HAVING MIN(d.number) <> 1 OR MAX(d.number) <> COUNT(*) LIMIT $1"),
    rule("earlier versions that are not numbered one after another",
        "SELECT v.request_id FROM request_versions v GROUP BY v.request_id \
         HAVING MIN(v.number) <> 1 OR MAX(v.number) <> COUNT(*) LIMIT $1"),
    rule("an earlier version that ended after a later one",
        "SELECT a.request_id FROM request_versions a JOIN request_versions b \
         ON b.request_id = a.request_id AND b.number = a.number + 1 WHERE b.until < a.until LIMIT $1"),
    rule("more earlier versions than the request has had",
        "SELECT r.id FROM requests r WHERE r.version <= \
         (SELECT COUNT(*) FROM request_versions v WHERE v.request_id = r.id) LIMIT $1"),
    rule("moves of a notice that are not numbered one after another",
        "SELECT m.notice_id FROM notice_moves m GROUP BY m.notice_id HAVING MIN(m.seq) <> 1 OR MAX(m.seq) <> COUNT(*) LIMIT $1"),
    rule("a move of a notice made before the one it follows",
        "SELECT a.notice_id FROM notice_moves a JOIN notice_moves b \
         ON b.notice_id = a.notice_id AND b.seq = a.seq + 1 WHERE b.made_at < a.made_at LIMIT $1"),
    rule("a notice with more moves than versions, or with none",
        "SELECT n.id FROM notices n WHERE n.version < (SELECT COUNT(*) FROM notice_moves m WHERE m.notice_id = n.id) \
         OR NOT EXISTS (SELECT 1 FROM notice_moves m WHERE m.notice_id = n.id) LIMIT $1"),
    // Deadlines.
    rule("a notice that somebody must answer, without a last day",
        "SELECT n.id FROM notices n WHERE n.state IN (1, 2, 3) AND (n.due_day IS NULL OR n.due_day < n.given_day) LIMIT $1"),
    rule("a notice that has ended and still has a last day",
        "SELECT n.id FROM notices n WHERE n.state IN (4, 5, 6) AND n.due_day IS NOT NULL LIMIT $1"),
    rule("a notice whose days end before they begin",
        "SELECT n.id FROM notices n WHERE n.end_day < n.start_day OR n.asked_end_day < n.asked_start_day LIMIT $1"),
    rule("a clock that stands still on a file that is not at the office",
        "SELECT r.id FROM requests r WHERE r.paused_day IS NOT NULL AND r.status NOT IN (2, 3) LIMIT $1"),
    rule("a clock that stands still although nothing is asked",
        "SELECT r.id FROM requests r WHERE r.paused_day IS NOT NULL \
         AND NOT EXISTS (SELECT 1 FROM questions q WHERE q.request_id = r.id AND q.closed_at IS NULL) \
         AND NOT EXISTS (SELECT 1 FROM document_requests d WHERE d.file_id = r.id AND d.state = 1) LIMIT $1"),
    rule("a question that was answered before it was asked",
        "SELECT q.request_id FROM questions q WHERE q.closed_at < q.asked_at LIMIT $1"),
    // Periods of rights: the last day of one that ended on its first day is the day before.
    rule("a capacity that ended before it began",
        "SELECT c.id FROM capacities c WHERE c.to_day < c.from_day - 1 LIMIT $1"),
    rule("a mandate that ended before it began",
        "SELECT m.id FROM mandates m WHERE m.to_day < m.from_day - 1 LIMIT $1"),
    rule("a helper's mandate that ended before it began",
        "SELECT m.id FROM worker_mandates m WHERE m.to_day < m.from_day LIMIT $1"),
    rule("two mandates for the same employer and holder on the same day",
        "SELECT a.id FROM mandates a JOIN mandates b ON b.holder = a.holder AND b.enterprise = a.enterprise AND b.id > a.id \
         WHERE a.from_day <= COALESCE(b.to_day, a.from_day) AND b.from_day <= COALESCE(a.to_day, b.from_day) LIMIT $1"),
    // What was announced, held, corrected, limited.
    rule("an erasure announced of no file",
        "SELECT e.file_id FROM erasures e WHERE NOT EXISTS (SELECT 1 FROM requests r WHERE e.kind = 1 AND r.id = e.file_id) \
         AND NOT EXISTS (SELECT 1 FROM notices n WHERE e.kind = 2 AND n.id = e.file_id) LIMIT $1"),
    rule("an erasure that is due before it was announced",
        "SELECT e.file_id FROM erasures e WHERE e.erase_day < e.announced_at / 86400000000 LIMIT $1"),
    rule("an erasure announced of a file that is held",
        "SELECT e.file_id FROM erasures e JOIN legal_holds h ON h.file_id = e.file_id LIMIT $1"),
    rule("a legal hold on no file",
        "SELECT h.file_id FROM legal_holds h WHERE NOT EXISTS (SELECT 1 FROM requests r WHERE h.kind = 1 AND r.id = h.file_id) \
         AND NOT EXISTS (SELECT 1 FROM notices n WHERE h.kind = 2 AND n.id = h.file_id) LIMIT $1"),
    rule("a legal hold with no line in the journal of its file",
        "SELECT h.file_id FROM legal_holds h WHERE NOT EXISTS \
         (SELECT 1 FROM journal j WHERE j.file_id = h.file_id AND j.act = 'file.holdSet') LIMIT $1"),
    rule("a correction of a balance about another worker than its file",
        "SELECT c.request_id FROM balance_corrections c JOIN requests r ON r.id = c.request_id \
         WHERE c.niss_mac <> r.niss_mac LIMIT $1"),
    rule("a correction of a balance with no line in the journal of its file",
        "SELECT c.request_id FROM balance_corrections c WHERE NOT EXISTS (SELECT 1 FROM journal j WHERE j.file_id = c.request_id \
         AND j.act IN ('balance.corrected', 'balance.correctionWithdrawn')) LIMIT $1"),
    rule("a correction of a balance taken back before it was made, or for another worker",
        "SELECT c.request_id FROM balance_corrections c JOIN balance_corrections w ON w.withdraws = c.id \
         WHERE w.made_at < c.made_at OR w.niss_mac <> c.niss_mac LIMIT $1"),
    rule("an outcome that is not that of the last decision",
        "SELECT r.id FROM requests r WHERE COALESCE(r.outcome, 0) <> COALESCE((SELECT d.outcome FROM decisions d \
         WHERE d.request_id = r.id AND d.number = (SELECT MAX(l.number) FROM decisions l WHERE l.request_id = r.id)), 0) LIMIT $1"),
    rule("a request that names a unit its employer does not have",
        "SELECT r.id FROM requests r WHERE r.unit IS NOT NULL AND NOT EXISTS \
         (SELECT 1 FROM units u WHERE u.enterprise = r.enterprise AND u.number = r.unit) LIMIT $1"),
    rule("a right limited to units of which its employer has none",
        "SELECT c.id FROM capacities c WHERE c.units IS NOT NULL AND NOT EXISTS (SELECT 1 FROM units u \
         WHERE u.enterprise = c.enterprise AND ' ' || c.units || ' ' LIKE '% ' || u.number || ' %') LIMIT $1"),
    rule("a calendar of a unit its employer does not have",
        "SELECT f.id FROM calendar_feeds f WHERE f.unit IS NOT NULL AND NOT EXISTS \
         (SELECT 1 FROM units u WHERE u.enterprise = f.enterprise AND u.number = f.unit) LIMIT $1"),
    // Documents.
    rule("the bytes of a document that was taken away",
        "SELECT a.file_id FROM attachments a WHERE a.deleted_at IS NOT NULL AND EXISTS \
         (SELECT 1 FROM attachment_contents c WHERE c.attachment_id = a.id) LIMIT $1"),
    rule("bytes in the database of a document that lies in the object store",
        "SELECT a.file_id FROM attachments a WHERE a.elsewhere = 1 AND EXISTS \
         (SELECT 1 FROM attachment_contents c WHERE c.attachment_id = a.id) LIMIT $1"),
    rule("bytes that belong to no document",
        "SELECT c.attachment_id FROM attachment_contents c WHERE NOT EXISTS \
         (SELECT 1 FROM attachments a WHERE a.id = c.attachment_id) LIMIT $1"),
    rule("a document of no request, notice or draft",
        "SELECT a.file_id FROM attachments a WHERE a.deleted_at IS NULL \
         AND NOT EXISTS (SELECT 1 FROM requests r WHERE r.id = a.file_id) \
         AND NOT EXISTS (SELECT 1 FROM notices n WHERE n.id = a.file_id) \
         AND NOT EXISTS (SELECT 1 FROM drafts d WHERE d.id = a.file_id) LIMIT $1"),
];
