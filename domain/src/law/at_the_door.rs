//! Rules looked at where something is typed or done, listed here for the catalogue (rules.md § 12.1, § 12.6).

use super::finding::{Confidence, Effect};
use super::rule::{BLOCKS, INFORMS, LookedAt, Rule, WARNS};

const DOOR: Rule = Rule {
    group: "R19",
    source: "manual",
    looked_at: LookedAt::AtTheDoor,
    ..BLOCKS
};

/// Rules about persons, numbers and texts, before everything else.
pub(super) const FORM: [Rule; 11] = [
    Rule {
        code: "worker-niss-valid",
        group: "R01",
        source: "national register",
        ..DOOR
    },
    Rule {
        code: "joint-committee-code",
        group: "R02",
        ..DOOR
    },
    Rule {
        code: "joint-committee-known",
        group: "R02",
        effect: Effect::Warns,
        source: "SPF Emploi, list of joint committees",
        confidence: Confidence::Medium,
        ..DOOR
    },
    Rule {
        code: "joint-committee-category",
        group: "R02",
        effect: Effect::Warns,
        source: "SPF Emploi, list of joint committees",
        confidence: Confidence::Medium,
        ..DOOR
    },
    Rule {
        code: "comment-length",
        ..DOOR
    },
    Rule {
        code: "email-format",
        ..DOOR
    },
    Rule {
        code: "certification-ticked",
        group: "R28",
        ..DOOR
    },
    Rule {
        code: "ticket-format",
        group: "R32",
        source: "check digits",
        confidence: Confidence::Medium,
        ..DOOR
    },
    Rule {
        code: "enterprise-number-valid",
        group: "R33",
        source: "check digits",
        ..DOOR
    },
    Rule {
        code: "iban-valid",
        group: "R33",
        source: "check digits",
        ..DOOR
    },
    Rule {
        code: "remark-with-warning",
        group: "R37",
        source: "doctrine of this service",
        ..DOOR
    },
];

/// The worker typed in is not in the employer's personnel file (WRK-04).
pub(super) const NOT_IN_PERSONNEL_FILE: Rule = Rule {
    code: "worker-not-in-personnel-file",
    group: "R01",
    source: "manual",
    looked_at: LookedAt::AtTheDoor,
    ..WARNS
};
/// The office found from the commune of the domicile.
pub(super) const OFFICE: Rule = Rule {
    code: "office-by-domicile",
    group: "R34",
    source: "ONEM list of offices",
    confidence: Confidence::Medium,
    looked_at: LookedAt::AtTheDoor,
    ..INFORMS
};
/// Files and changes.
pub(super) const ACTS: [Rule; 4] = [
    Rule {
        code: "attachment-file",
        group: "R18",
        ..DOOR
    },
    Rule {
        code: "attachment-description",
        group: "R18",
        ..DOOR
    },
    Rule {
        code: "change-before-worker-part",
        group: "R20",
        effect: Effect::Informs,
        ..DOOR
    },
    Rule {
        code: "modify-end-only",
        group: "R20",
        ..DOOR
    },
];
