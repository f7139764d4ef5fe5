//! The thirteen periods printed in the manual: accepted, with the message named in the acceptance table.

use super::*;

/// A golden vector: type, regime, dates, filing, notice, months, the code that must be shown.
struct Golden {
    name: &'static str,
    kind: &'static str,
    regime: &'static str,
    start: &'static str,
    end: &'static str,
    filed: Option<&'static str>,
    notice: Option<&'static str>,
    months: u32,
    shows: Option<(&'static str, Effect)>,
}

const LATE: Option<(&str, Effect)> = Some(("filing-after-start", Effect::Informs));
const SHORT: Option<(&str, Effect)> = Some(("parental-notice-period", Effect::Warns));
const CT: &str = "timeCredit";
const PAR: &str = "parentalLeave";

const fn golden(
    name: &'static str,
    what: (&'static str, &'static str),
    period: (&'static str, &'static str, u32),
    acts: (Option<&'static str>, Option<&'static str>),
    shows: Option<(&'static str, Effect)>,
) -> Golden {
    Golden {
        name,
        kind: what.0,
        regime: what.1,
        start: period.0,
        end: period.1,
        filed: acts.0,
        notice: acts.1,
        months: period.2,
        shows,
    }
}

const VECTORS: [Golden; 13] = [
    golden(
        "G1",
        (CT, "fifth"),
        ("2022-06-01", "2022-11-30", 6),
        (Some("2022-06-20"), None),
        LATE,
    ),
    golden(
        "G2",
        (CT, "fifth"),
        ("2023-09-01", "2024-02-29", 6),
        (Some("2023-09-07"), None),
        LATE,
    ),
    golden(
        "G3",
        (CT, "half"),
        ("2023-04-01", "2023-06-30", 3),
        (Some("2023-03-07"), None),
        None,
    ),
    golden(
        "G4",
        (CT, "half"),
        ("2023-08-01", "2023-11-30", 4),
        (Some("2023-07-12"), None),
        None,
    ),
    golden(
        "G5",
        (PAR, "half"),
        ("2022-09-01", "2023-04-30", 8),
        (Some("2023-01-17"), None),
        Some(("filing-deadline", Effect::Warns)),
    ),
    golden(
        "G6",
        (CT, "full"),
        ("2023-06-15", "2023-09-14", 3),
        (Some("2023-06-23"), None),
        LATE,
    ),
    golden(
        "G7",
        (PAR, "half"),
        ("2024-03-01", "2024-06-30", 4),
        (None, Some("2024-01-10")),
        SHORT,
    ),
    golden(
        "G8",
        (PAR, "full"),
        ("2025-02-24", "2025-03-23", 1),
        (None, Some("2025-02-01")),
        SHORT,
    ),
    golden(
        "G9",
        (PAR, "full"),
        ("2024-03-01", "2024-05-31", 3),
        (None, None),
        None,
    ),
    golden(
        "G10",
        (PAR, "full"),
        ("2024-02-01", "2024-02-29", 1),
        (None, None),
        None,
    ),
    golden(
        "G11",
        ("medicalAssistance", "full"),
        ("2024-03-01", "2024-03-31", 1),
        (None, None),
        Some(("required-attachment", Effect::Warns)),
    ),
    golden(
        "G12",
        (PAR, "full"),
        ("2024-03-01", "2024-04-30", 2),
        (None, Some("2024-01-15")),
        SHORT,
    ),
    golden(
        "G13",
        (PAR, "full"),
        ("2024-09-30", "2024-10-29", 1),
        (None, Some("2024-09-02")),
        SHORT,
    ),
];

impl Golden {
    fn facts(&self) -> Facts {
        Facts {
            filed_on: self.filed.map(day),
            notice: self.notice.map(day),
            attachments: Some(Vec::new()),
            ..facts(self.kind, self.regime, self.start, self.end)
        }
    }
}

/// RUL-07, RUL-10, RUL-12: lengths exact, nothing blocked, the message named shown and no other warning.
#[test]
fn rul_07_10_12_golden_vectors() {
    for golden in VECTORS {
        let facts = golden.facts();
        let assessment = assess(&facts, Figures::shipped());
        let length = assessment.length.unwrap();
        assert_eq!(length.months, Some(golden.months), "{}", golden.name);
        let all: Vec<_> = assessment
            .findings
            .iter()
            .map(|f| (f.code, f.effect))
            .collect();
        assert!(
            !all.iter().any(|(_, effect)| *effect == Effect::Blocks),
            "{}",
            golden.name
        );
        if let Some(shown) = golden.shows {
            assert!(all.contains(&shown), "{}: {all:?}", golden.name);
        }
        let warnings: Vec<_> = all
            .iter()
            .filter(|(_, effect)| *effect == Effect::Warns)
            .collect();
        let expected = golden
            .shows
            .iter()
            .filter(|(_, effect)| *effect == Effect::Warns);
        assert_eq!(warnings, expected.collect::<Vec<_>>(), "{}", golden.name);
    }
}

/// FIL-12, RUL-12: the values shown with the messages.
#[test]
fn the_golden_messages_carry_their_dates() {
    let g8 = assess(&VECTORS[7].facts(), Figures::shipped());
    let length = g8.length.unwrap();
    assert_eq!(
        (length.months, length.weeks, length.days),
        (Some(1), Some(4), 28)
    );
    assert!(
        g8.findings
            .iter()
            .any(|finding| finding.code == "weeks-or-month")
    );

    let g5 = assess(&VECTORS[4].facts(), Figures::shipped());
    assert_eq!(g5.dates.allowances_from, Some(day("2023-01-17")));
    let g1 = assess(&VECTORS[0].facts(), Figures::shipped());
    assert_eq!(g1.dates.latest_filing, Some(day("2022-08-01")));
    assert_eq!(g1.dates.allowances_from, Some(day("2022-06-01")));
    let g7 = assess(&VECTORS[6].facts(), Figures::shipped());
    assert_eq!(g7.dates.latest_notice, Some(day("2024-01-01")));
    assert_eq!(g7.dates.earliest_notice, Some(day("2023-12-01")));
    assert_eq!(g7.dates.answer_by, Some(day("2024-02-10")));
}
