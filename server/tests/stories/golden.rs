//! The thirteen periods of the manual, filed with their exact lengths; and every type × regime × sector, end to end.

use super::app::{BAKERY, COMMUNE};
use super::officer::{CERTIFIED, Officer};
use domain::interruption::{InterruptionType, Regime, Sector};
use domain::working_time::WeeklyHours;

/// Number, type, regime, start, end, day of filing (the day before the start where the manual shows none), length.
const GOLDEN: [(&str, &str, &str, &str, &str, &str, &str); 13] = [
    (
        "G1",
        "timeCredit",
        "fifth",
        "01/06/2022",
        "30/11/2022",
        "2022-06-20",
        "6 mois, 183 jours calendrier",
    ),
    (
        "G2",
        "timeCredit",
        "fifth",
        "01/09/2023",
        "29/02/2024",
        "2023-09-07",
        "6 mois, 182 jours calendrier",
    ),
    (
        "G3",
        "timeCredit",
        "half",
        "01/04/2023",
        "30/06/2023",
        "2023-03-07",
        "3 mois, 91 jours calendrier",
    ),
    (
        "G4",
        "timeCredit",
        "half",
        "01/08/2023",
        "30/11/2023",
        "2023-07-12",
        "4 mois, 122 jours calendrier",
    ),
    (
        "G5",
        "parentalLeave",
        "half",
        "01/09/2022",
        "30/04/2023",
        "2023-01-17",
        "8 mois, 242 jours calendrier",
    ),
    (
        "G6",
        "timeCredit",
        "full",
        "15/06/2023",
        "14/09/2023",
        "2023-06-23",
        "3 mois, 92 jours calendrier",
    ),
    (
        "G7",
        "parentalLeave",
        "half",
        "01/03/2024",
        "30/06/2024",
        "2024-01-10",
        "4 mois, 122 jours calendrier",
    ),
    (
        "G8",
        "parentalLeave",
        "full",
        "24/02/2025",
        "23/03/2025",
        "2025-02-01",
        "1 mois, 28 jours calendrier",
    ),
    (
        "G9",
        "parentalLeave",
        "full",
        "01/03/2024",
        "31/05/2024",
        "2024-02-29",
        "3 mois, 92 jours calendrier",
    ),
    (
        "G10",
        "parentalLeave",
        "full",
        "01/02/2024",
        "29/02/2024",
        "2024-01-31",
        "1 mois, 29 jours calendrier",
    ),
    (
        "G11",
        "medicalAssistance",
        "full",
        "01/03/2024",
        "31/03/2024",
        "2024-02-29",
        "1 mois, 31 jours calendrier",
    ),
    (
        "G12",
        "parentalLeave",
        "full",
        "01/03/2024",
        "30/04/2024",
        "2024-01-15",
        "2 mois, 61 jours calendrier",
    ),
    (
        "G13",
        "parentalLeave",
        "full",
        "30/09/2024",
        "29/10/2024",
        "2024-09-02",
        "1 mois, 30 jours calendrier",
    ),
];

/// Files one request and gives its confirmation page and receipt.
async fn file(
    officer: &mut Officer,
    kind: InterruptionType,
    regime: Regime,
    (start, end): (&str, &str),
    notice: &str,
) -> (super::browser::Answer, super::browser::Answer) {
    use InterruptionType::{
        CareerBreak, EndOfCareerBreak, EndOfCareerTimeCredit, MedicalAssistance,
        MedicalAssistanceHospitalisedChild, TimeCredit,
    };
    let first = match kind {
        EndOfCareerTimeCredit => TimeCredit,
        EndOfCareerBreak => CareerBreak,
        MedicalAssistanceHospitalisedChild => MedicalAssistance,
        other => other,
    };
    let branch: Option<(&str, &str)> = match kind {
        TimeCredit => Some(("reason", "childCare")),
        EndOfCareerTimeCredit => Some(("reason", "endOfCareer")),
        CareerBreak => Some(("endOfCareer", "no")),
        EndOfCareerBreak => Some(("endOfCareer", "yes")),
        MedicalAssistance => Some(("hospitalisedChild", "no")),
        MedicalAssistanceHospitalisedChild => Some(("hospitalisedChild", "yes")),
        _ => None,
    };
    let what = format!("{kind:?} {regime:?}");
    let page = officer
        .answers("type", &[("interruptionType", first.code())])
        .await;
    assert_eq!(
        page.path.ends_with("/reason"),
        branch.is_some(),
        "{what}: {}",
        page.path
    );
    if let Some(branch) = branch {
        officer.sends("reason", &[branch]).await.is(200);
    }
    let mut asked = vec![
        ("regime", regime.code()),
        ("startDate", start),
        ("endDate", end),
    ];
    if regime.needs_agreement() {
        asked.push(("agreement", "agreed"));
    }
    let page = officer.answers("regime", &asked).await;
    assert!(
        page.path.ends_with("/working-time"),
        "{what}: {}",
        page.words()
    );
    assert_eq!(
        page.text.contains("name=\"duringHours\""),
        !regime.is_full(),
        "{what}: FIL-15"
    );
    let full_time = WeeklyHours::parse("38", "").expect("hours");
    let during = full_time.reduced_by(regime);
    let (hours, minutes) = (
        during.hours_part().to_string(),
        during.minutes_part().to_string(),
    );
    let mut fields = vec![("contractHours", "38"), ("fullTimeHours", "38")];
    if !regime.is_full() {
        fields.extend([
            ("duringHours", hours.as_str()),
            ("duringMinutes", minutes.as_str()),
        ]);
    }
    officer.sends("working-time", &fields).await.is(200);
    let page = officer.answers("notice", &[("noticeDate", notice)]).await;
    assert!(
        page.path.ends_with("/confirmation"),
        "{what}: {}",
        page.words()
    );
    let receipt = officer.sends("confirmation", CERTIFIED).await;
    receipt
        .is(200)
        .says("Un numéro de ticket unique a été attribué pour cette demande.");
    (page, receipt)
}

#[tokio::test]
async fn rul_07_the_thirteen_golden_periods_are_filed_with_exact_lengths() {
    for (name, kind, regime, start, end, day, length) in GOLDEN {
        let mut officer = Officer::begins_at(&format!("{day}T12:00:00Z"), BAKERY).await;
        let (kind, regime) = (
            kind.parse().expect("a type"),
            regime.parse().expect("a regime"),
        );
        let [year, month, date] = day.split('-').collect::<Vec<_>>()[..] else {
            panic!("{day}")
        };
        let notice = format!("{date}/{month}/{year}");
        let (page, receipt) = file(&mut officer, kind, regime, (start, end), &notice).await;
        page.says(length);
        receipt.says(length).says(&format!("du {start} au {end}."));
        if let Some((_, words)) = MUST_SHOW.iter().find(|(golden, _)| *golden == name) {
            page.says(words);
        }
    }
}

/// The column "must show" of the golden table, in the words of the confirmation page.
const MUST_SHOW: [(&str, &str); 9] = [
    (
        "G1",
        "La demande est introduite après le début (01/06/2022) ; jusqu'au 01/08/2022, rien n'est perdu.",
    ),
    (
        "G2",
        "La demande est introduite après le début (01/09/2023) ; jusqu'au 01/11/2023, rien n'est perdu.",
    ),
    ("G5", "les allocations ne commenceraient que le 17/01/2023"),
    (
        "G6",
        "La demande est introduite après le début (15/06/2023) ; jusqu'au 15/08/2023, rien n'est perdu.",
    ),
    ("G7", "L'avertissement du 10/01/2024 est tardif"),
    ("G8", "L'avertissement du 01/02/2025 est tardif"),
    ("G11", "Document non reçu"),
    ("G12", "L'avertissement du 15/01/2024 est tardif"),
    ("G13", "L'avertissement du 02/09/2024 est tardif"),
];

#[tokio::test]
async fn fil_30_every_type_and_regime_of_both_sectors_from_the_worker_to_the_receipt() {
    let mut filed = 0;
    for (sector, number) in [(Sector::Private, BAKERY), (Sector::Public, COMMUNE)] {
        let mut officer = Officer::begins_at("2025-02-03T09:00:00+01:00", number).await;
        for kind in InterruptionType::ALL
            .iter()
            .filter(|kind| kind.exists_in(sector))
        {
            for regime in kind.regimes() {
                let (page, _) = file(
                    &mut officer,
                    *kind,
                    *regime,
                    ("01/03/2025", "31/08/2025"),
                    "01/02/2025",
                )
                .await;
                let t = server::texts::texts(server::texts::Lang::Fr);
                let period = domain::period::Period::new(
                    "2025-03-01".parse().expect("a day"),
                    "2025-08-31".parse().expect("a day"),
                );
                page.says(&t.request_sentence(*kind, *regime, &period.expect("a period")));
                for asked in ["enfant est né", "nom de l'enfant", "diagnostic", "parenté"] {
                    page.does_not_say(asked);
                }
                filed += 1;
                begin_again(&mut officer).await;
            }
        }
    }
    assert_eq!(filed, 2 * (6 + 4 + 1 + 3 + 3) + 3 + 2 + 5 + 4);
}

/// Another draft for the same worker, although there are requests already.
async fn begin_again(officer: &mut Officer) {
    let path = officer.path("workers");
    officer.browser.open(&path).await.is(200);
    let mut fields = super::officer::worker(super::officer::NISS);
    fields.push(("startNew", "yes"));
    let first = officer.browser.submit(&path, &fields).await;
    officer.keeps(&first);
}
