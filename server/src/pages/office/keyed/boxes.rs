//! The boxes of the form that keys a request, with what was typed and what is wrong with it.

use super::{MEDIA, Wrong};
use crate::texts::Texts;
use crate::view::{Choice, FieldView};
use crate::web::Form;
use domain::draft::TEXT_CHARACTERS_MAX;
use domain::interruption::{Agreement, InterruptionType, Regime, TimeCreditReason, WorkerCode};

/// What no request can be keyed without.
const REQUIRED: [&str; 15] = [
    "medium",
    "askedBy",
    "asker",
    "received",
    "enterpriseNumber",
    "niss",
    "workerCode",
    "jointCommittee",
    "interruptionType",
    "regime",
    "startDate",
    "endDate",
    "contractHours",
    "fullTimeHours",
    "noticeDate",
];

/// A box with the way it is drawn.
type Drawn<'a> = (&'static str, FieldView<'a>);

/// Boxes under one heading.
pub struct Group<'a> {
    /// The heading.
    pub title: &'static str,
    /// The boxes.
    pub boxes: Vec<Drawn<'a>>,
}

/// The form, from top to bottom.
pub fn groups<'a>(t: &'static Texts, form: Option<&Form>, wrong: &Wrong) -> Vec<Group<'a>> {
    let from = Typed { t, form, wrong };
    let remark = from
        .field("remark", t.keyed_remark())
        .hint(t.keyed_remark_hint())
        .limit(u32::try_from(TEXT_CHARACTERS_MAX).unwrap_or(u32::MAX));
    let group = |title, boxes| Group { title, boxes };
    vec![
        group(t.keyed_how(), from.how()),
        group(t.keyed_who(), from.who()),
        group(t.keyed_what(), from.what()),
        group(t.keyed_rest(), vec![("textarea", remark)]),
    ]
}

struct Typed<'f> {
    t: &'static Texts,
    form: Option<&'f Form>,
    wrong: &'f Wrong,
}

impl Typed<'_> {
    fn field<'a>(&self, name: &'static str, label: &'static str) -> FieldView<'a> {
        let error = self.wrong.fields.iter().find(|(field, _)| field == name);
        let field = FieldView::new(name, label)
            .value(self.form.map_or("", |form| form.text(name)).to_owned())
            .error(error.map(|(_, words)| *words));
        if REQUIRED.contains(&name) {
            field.required()
        } else {
            field
        }
    }

    fn text<'a>(&self, name: &'static str, label: &'static str, width: u8) -> Drawn<'a> {
        ("text", self.field(name, label).width(width))
    }

    fn number<'a>(&self, name: &'static str, label: &'static str, width: u8) -> Drawn<'a> {
        let field = self.field(name, label).inputmode("numeric");
        ("text", field.width(width))
    }

    fn date<'a>(&self, name: &'static str, label: &'static str) -> Drawn<'a> {
        let field = self.field(name, label).hint(self.t.shell_date_hint());
        ("date", field)
    }

    fn choice<'a>(
        &self,
        widget: &'static str,
        (name, label): (&'static str, &'static str),
        prefix: &str,
        codes: &[&'static str],
    ) -> Drawn<'a> {
        let choices = codes
            .iter()
            .map(|code| Choice::new(*code, self.t.coded(prefix, code)));
        (widget, self.field(name, label).choices(choices.collect()))
    }

    fn how<'a>(&self) -> Vec<Drawn<'a>> {
        let t = self.t;
        let medium = ("medium", t.keyed_medium());
        let asked_by = ("askedBy", t.keyed_asked_by());
        vec![
            self.choice("radios", medium, "keyed-medium", &MEDIA),
            self.choice("radios", asked_by, "desk-party", &["employer", "worker"]),
            self.text("asker", t.keyed_asker(), 20),
            self.date("received", t.keyed_received()),
        ]
    }

    fn who<'a>(&self) -> Vec<Drawn<'a>> {
        let t = self.t;
        let statutes: Vec<&str> = WorkerCode::ALL.iter().map(|code| code.code()).collect();
        let family = self.field("familyName", t.keyed_family()).width(20);
        vec![
            self.text("enterpriseNumber", t.keyed_enterprise(), 20),
            self.text("niss", t.overview_column_niss(), 20),
            ("text", family.hint(t.keyed_name_hint())),
            self.text("givenName", t.keyed_given(), 20),
            self.number("postalCode", t.keyed_postal(), 6),
            self.choice(
                "select",
                ("workerCode", t.keyed_statute()),
                "workerCode",
                &statutes,
            ),
            self.text("jointCommittee", t.keyed_committee(), 6),
        ]
    }

    fn what<'a>(&self) -> Vec<Drawn<'a>> {
        let t = self.t;
        let types: Vec<&str> = InterruptionType::ALL
            .iter()
            .map(|kind| kind.code())
            .collect();
        let reasons: Vec<&str> = TimeCreditReason::ALL.iter().map(|one| one.code()).collect();
        let regimes: Vec<&str> = Regime::ALL.iter().map(|regime| regime.code()).collect();
        let agreements: Vec<&str> = Agreement::ALL.iter().map(|one| one.code()).collect();
        vec![
            self.choice(
                "select",
                ("interruptionType", t.consultation_type()),
                "type-filter",
                &types,
            ),
            self.choice("select", ("reason", t.keyed_reason()), "reason", &reasons),
            self.choice(
                "select",
                ("regime", t.consultation_regime()),
                "regime",
                &regimes,
            ),
            self.choice(
                "select",
                ("agreement", t.keyed_agreement()),
                "agreement",
                &agreements,
            ),
            self.date("startDate", t.consultation_start()),
            self.date("endDate", t.consultation_end()),
            self.number("contractHours", t.keyed_contract_hours(), 4),
            self.number("contractMinutes", t.keyed_contract_minutes(), 4),
            self.number("fullTimeHours", t.keyed_full_time_hours(), 4),
            self.number("fullTimeMinutes", t.keyed_full_time_minutes(), 4),
            self.number("duringHours", t.keyed_during_hours(), 4),
            self.number("duringMinutes", t.keyed_during_minutes(), 4),
            self.date("noticeDate", t.consultation_notice_date()),
        ]
    }
}
