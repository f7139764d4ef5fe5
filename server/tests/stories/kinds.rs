//! The kinds of leave as anything that leaves the product could name them: every label and every code, in four languages.

use domain::interruption::{InterruptionType, TimeCreditReason};
use server::texts::{Lang, texts};
use std::sync::LazyLock;

/// The forms in which the texts name a type.
const FORMS: [&str; 3] = ["type", "type-filter", "type-detail"];

/// Every kind of leave that a text names, however it is written: as a label, as a code, as part of an address.
pub fn kinds_in(text: &str) -> Vec<String> {
    let mut words = plain(text);
    for service in &NAMES.services {
        words = words.replace(service.as_str(), " ");
    }
    let named = NAMES
        .kinds
        .iter()
        .filter(|kind| words.contains(kind.as_str()));
    named.map(|kind| kind.trim().to_owned()).collect()
}

/// Lists that are searched by kind of leave (OVW-06, ONE-03, ONE-09): the criterion stands in their address, where it can be
/// kept as a bookmark, and says of nobody what leave they have (decision 0039).
const LISTS: [&str; 4] = [
    "/overview",
    "/export",
    "/statistics/decided",
    "/offices/NIVELLES",
];

/// An address of such a list without the kinds it searches for; any other address as it is.
pub fn without_criteria(address: &str) -> String {
    let Some((path, query)) = address.split_once('?') else {
        return address.to_owned();
    };
    if !LISTS.iter().any(|list| path.ends_with(list)) {
        return address.to_owned();
    }
    let kept = query.split('&').filter(|pair| !pair.starts_with("type="));
    format!("{path}?{}", kept.collect::<Vec<_>>().join("&"))
}

/// Small letters without accents, words parted by one space, one space at either end.
fn plain(text: &str) -> String {
    let mut plain = String::from(" ");
    // As in an address: what stands there for a letter or a space is read as such.
    let text = text.replace('+', " ");
    let text = percent_encoding::percent_decode_str(&text).decode_utf8_lossy();
    for c in storage::fold(&text).chars() {
        if c.is_alphanumeric() {
            plain.push(c);
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    plain.push(' ');
    plain
}

struct Names {
    /// Of types and motives.
    kinds: Vec<String>,
    /// Of the service itself, which names two kinds and nobody's.
    services: Vec<String>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let (mut kinds, mut services) = (Vec::new(), Vec::new());
    for lang in Lang::ALL {
        let t = texts(lang);
        services.push(plain(t.shell_service()));
        for kind in InterruptionType::ALL {
            kinds.extend(FORMS.map(|form| plain(t.coded(form, kind.code()))));
        }
        // That there is no motive says nothing, and "training" and its like are words of every day.
        let ill = TimeCreditReason::ALL.iter().filter(|reason| {
            !matches!(reason, TimeCreditReason::None | TimeCreditReason::Training)
        });
        kinds.extend(ill.map(|reason| plain(t.coded("reason", reason.code()))));
    }
    kinds.extend(InterruptionType::ALL.iter().map(|kind| plain(kind.code())));
    kinds.sort_unstable();
    kinds.dedup();
    Names { kinds, services }
});

#[test]
fn aud_07_a_kind_of_leave_is_seen_however_it_is_written() {
    for text in [
        "Votre congé parental est accepté",
        "/workers?kind=parentalLeave&page=1",
        "/files/conge-parental.pdf",
        "/search?q=Cong%C3%A9+parental",
        "{\"type\":\"medicalAssistance\"}",
        "SUMMARY:Elternurlaub",
        "ouderschapsverlof",
        "palliative care leave",
        "Entracte – Crédit-temps",
    ] {
        assert!(!kinds_in(text).is_empty(), "{text}");
    }
    for text in [
        "Interruption de Carrière et Crédit-temps",
        "Loopbaanonderbreking en tijdskrediet",
        "Laufbahnunterbrechung und Zeitkredit : 04W-0000100-88-Z",
        "Career break and time credit",
        "/worker/requests/0194d21e-7900-79f6-b5d7-44b8ecf3ff61/part/child",
        "Lisez ce que votre travailleur demande.",
    ] {
        assert!(kinds_in(text).is_empty(), "{text}: {:?}", kinds_in(text));
    }
    let list = "/employers/0999999922/overview?type=timeCredit&page=2";
    assert!(kinds_in(&without_criteria(list)).is_empty());
    for address in [
        "/worker/requests/1?type=timeCredit",
        "/employers/0999999922/overview?q=timeCredit",
        "/overview/parental-leave",
    ] {
        assert!(
            !kinds_in(&without_criteria(address)).is_empty(),
            "{address}"
        );
    }
    assert!(NAMES.kinds.len() > 60, "{:?}", NAMES.kinds);
}
