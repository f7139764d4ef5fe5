//! Tables that a person is given nothing of, each with the reason.

/// Name of the table, and why none of its rows go into a person's copy.
pub const WITHHELD: &[(&str, &str)] = &[
    ("reference_sets", "facts of the law, about nobody"),
    ("joint_committees", "facts of the law, about nobody"),
    ("offices", "facts of the law, about nobody"),
    ("communes", "facts of the law, about nobody"),
    ("thresholds", "facts of the law, about nobody"),
    ("alerts", "announcements to everybody"),
    ("switches", "settings of the counter"),
    ("employers", "the register of enterprises"),
    (
        "employer_settings",
        "what an enterprise declares about itself",
    ),
    (
        "email_verifications",
        "a secret of an enterprise, gone within days",
    ),
    (
        "ebox_consents",
        "what an enterprise agreed to; the agreement stands in its journal",
    ),
    ("mandates", "agreements between enterprises"),
    ("units", "what an enterprise declares about itself"),
    (
        "drafts",
        "the employer's own paper: nothing is declared before it is sent, then it is a request",
    ),
    (
        "notice_opinions",
        "what colleagues of an employer say to one another",
    ),
    ("notes", "what case workers say to one another"),
    ("desk_runs", "how an act of the office on many files went"),
    (
        "attachment_contents",
        "given as files beside what is known of each",
    ),
    ("sign_in_attempts", "a sign-in on its way; names nobody yet"),
    (
        "throttles",
        "wrong tries under a keyed hash, gone within hours",
    ),
    (
        "saved_queries",
        "searches for other people, gone within a day",
    ),
    (
        "idempotency",
        "the answer of a form, for its repetition; what it says is given",
    ),
    (
        "erasures",
        "the day a file will be erased; the message and the file's journal say it",
    ),
    (
        "legal_holds",
        "why somebody else needs a file kept; the file's journal says that it is",
    ),
    ("jobs", "work to do, by ids"),
    ("local_letters", "the letterbox of a demonstration"),
    ("log_nodes", "hashes over all journals"),
    ("log_checkpoints", "hashes over all journals"),
    ("write_probe", "the probe of readiness"),
];
