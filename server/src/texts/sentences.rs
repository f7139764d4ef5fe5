//! Sentences made of domain values. The words are in `locales/`; here is only which text, in which order. Dates are
//! dd/mm/yyyy in all four languages, hours 40h00 in sentences (I18-02).

use domain::date_input::format_date;
use domain::draft::Problem;
use domain::interruption::{InterruptionType, Regime};
use domain::law::{ArgValue, Change, Confidence, Finding, Proposal};
use domain::period::Period;
use domain::request::{Refusal, RequestDetails};
use jiff::civil::Date;

use super::{Lang, Texts, Value};

impl Texts {
    /// The text `<area>-<code>`, such as `status-inTreatment`, for codes of the domain's closed lists. A test holds a
    /// text for every code; a code without one gives an empty text rather than a broken page.
    pub fn coded(&self, area: &str, code: &str) -> &'static str {
        let found = self.by_parts(area, code);
        debug_assert!(found.is_some(), "no text {area}-{code}");
        found.unwrap_or_default()
    }

    /// As [`Self::coded`], where a code without a text is nothing wrong.
    pub fn known(&self, area: &str, code: &str) -> Option<&'static str> {
        self.by_parts(area, code)
    }

    /// CNF-02: "La demande concerne un congé parental, interruption complète des prestations, du … au …."
    pub fn request_sentence(
        &self,
        kind: InterruptionType,
        regime: Regime,
        period: &Period,
    ) -> String {
        self.sentence_request(
            &format_date(period.end()),
            self.coded("regime-phrase", regime.code()),
            &format_date(period.start()),
            self.coded("type-phrase", kind.code()),
        )
    }

    /// The sentence of a request with, where its regime needs one, the agreement stated (RUL-05).
    pub fn declared_sentence(&self, details: &RequestDetails) -> String {
        let request =
            self.request_sentence(details.interruption_type, details.regime, &details.period);
        match self.agreement(details) {
            Some(agreement) => format!("{request} {agreement}"),
            None => request,
        }
    }

    /// What was stated about the employer's agreement; none where it was not asked.
    pub fn agreement(&self, details: &RequestDetails) -> Option<&'static str> {
        let agreement = details.agreement?;
        Some(self.coded("sentence-agreement", agreement.code()))
    }

    /// CAN-03: "La demande concerne l'annulation d'un congé parental, …, du … au …."
    pub fn cancellation_sentence(
        &self,
        kind: InterruptionType,
        regime: Regime,
        period: &Period,
    ) -> String {
        self.sentence_cancellation(
            &format_date(period.end()),
            self.coded("regime-phrase", regime.code()),
            &format_date(period.start()),
            self.coded("type-phrase", kind.code()),
        )
    }

    /// MOD-08: "La demande concerne la modification d'un congé parental, …, du … au …."
    pub fn change_sentence(
        &self,
        kind: InterruptionType,
        regime: Regime,
        period: &Period,
    ) -> String {
        self.sentence_change(
            &format_date(period.end()),
            self.coded("regime-phrase", regime.code()),
            &format_date(period.start()),
            self.coded("type-phrase", kind.code()),
        )
    }

    /// "du 24/02/2025 au 23/03/2025".
    pub fn period(&self, period: &Period) -> String {
        self.sentence_period(&format_date(period.end()), &format_date(period.start()))
    }

    /// "1 mois, 28 jours calendrier" (FIL-12). Months first, because most regimes count them; weeks first for the regime
    /// that counts weeks; days alone when the period is neither.
    pub fn period_length(&self, period: &Period, regime: Option<Regime>) -> String {
        let days = i64::from(period.days());
        let in_weeks = |weeks: u32| self.period_weeks_days(days, weeks.into());
        let in_months = |months: u32| self.period_months_days(days, months.into());
        let (months, weeks) = (period.months(), period.weeks());
        let counted = if regime == Some(Regime::FullFlexible) {
            weeks.map(in_weeks).or_else(|| months.map(in_months))
        } else {
            months.map(in_months).or_else(|| weeks.map(in_weeks))
        };
        counted.unwrap_or_else(|| self.period_days(days))
    }

    /// "lundi 24/02/2025": a date read back (A11-07).
    pub fn day(&self, day: Date) -> String {
        let weekday = day.weekday().to_monday_one_offset();
        let name = self.coded("weekday", &weekday.to_string());
        format!("{name} {}", format_date(day))
    }

    /// What is wrong with a field, and what to do.
    pub fn problem(&self, problem: Problem) -> &'static str {
        self.coded("problem", problem.key())
    }

    /// Why a status does not allow an act.
    pub fn refusal(&self, refusal: Refusal) -> &'static str {
        self.coded("refusal", refusal.code())
    }

    /// What a rule found, with its values. Its reason is `rule-<code>-why`, a ready-made remark `rule-<code>-remark`.
    pub fn finding(&self, finding: &Finding) -> String {
        let values: Vec<(&str, String)> = finding
            .args
            .iter()
            .map(|(name, value)| (*name, self.argument(value)))
            .collect();
        let arguments: Vec<(&str, Value<'_>)> = finding
            .args
            .iter()
            .zip(&values)
            .map(|((name, value), (_, text))| match value {
                ArgValue::Number(number) => (*name, Value::Count(*number)),
                _ => (*name, Value::Text(text)),
            })
            .collect();
        let text = self.format(&format!("rule-{}", finding.code), &arguments);
        debug_assert!(text.is_some(), "no text rule-{}", finding.code);
        text.unwrap_or_else(|| finding.code.to_owned())
    }

    /// "Source : manuel de l'employeur, CCT 103".
    pub fn rule_source(&self, source: &str) -> String {
        self.rule_source_line(&self.source(source))
    }

    /// Where a rule comes from: what has a name in every language is named in it, an article or a sheet is cited as it
    /// is.
    pub fn source(&self, source: &str) -> String {
        let parts: Vec<&str> = source
            .split(", ")
            .map(|part| {
                self.by_key(&format!("source-{}", slug(part)))
                    .unwrap_or(part)
            })
            .collect();
        parts.join(", ")
    }

    /// How sure a source is.
    pub fn confidence(&self, confidence: Confidence) -> &'static str {
        match confidence {
            Confidence::High => self.by_key("catalogue-confidence-high"),
            Confidence::Medium => self.by_key("catalogue-confidence-medium"),
            Confidence::Low => self.by_key("catalogue-confidence-low"),
        }
        .unwrap_or_default()
    }

    /// A way out, as the words of its button: "régime : Réduction d'1/5, heures durant l'interruption : 30h24".
    pub fn proposal(&self, proposal: &Proposal) -> String {
        let changes: Vec<String> = proposal.changes.iter().map(|c| self.change(*c)).collect();
        changes.join(", ")
    }

    fn argument(&self, value: &ArgValue) -> String {
        match value {
            ArgValue::Text(text) => text.clone(),
            ArgValue::Number(number) => number.to_string(),
            ArgValue::Hundredths(hundredths) => self.decimal(*hundredths),
            ArgValue::Date(day) => format_date(*day),
            ArgValue::Hours(hours) => hours.to_string(),
            ArgValue::TextId(key) => self.by_key(key).unwrap_or_default().to_owned(),
        }
    }

    /// Hundredths with the decimal sign of the language: 450 is "4,5", "4.5" in English; 400 is "4".
    pub fn decimal(&self, hundredths: i64) -> String {
        // Apart from the digits: minus a half has a whole of zero, which has no sign.
        let minus = if hundredths < 0 { "-" } else { "" };
        let (whole, part) = ((hundredths / 100).abs(), (hundredths % 100).abs());
        let sign = if self.lang() == Lang::En { '.' } else { ',' };
        match part {
            0 => format!("{minus}{whole}"),
            part if part % 10 == 0 => format!("{minus}{whole}{sign}{}", part / 10),
            part => format!("{minus}{whole}{sign}{part:02}"),
        }
    }

    fn change(&self, change: Change) -> String {
        match change {
            Change::InterruptionType(kind) => {
                self.change_interruption_type(self.coded("type", kind.code()))
            }
            Change::Reason(reason) => self.change_reason(self.coded("reason", reason.code())),
            Change::Regime(regime) => self.change_regime(self.coded("regime", regime.code())),
            Change::StartDate(day) => self.change_start_date(&format_date(day)),
            Change::EndDate(day) => self.change_end_date(&format_date(day)),
            Change::NoticeDate(day) => self.change_notice_date(&format_date(day)),
            Change::ContractHours(hours) => self.change_contract_hours(&hours.to_string()),
            Change::FullTimeHours(hours) => self.change_full_time_hours(&hours.to_string()),
            Change::DuringHours(hours) => self.change_during_hours(&hours.to_string()),
            Change::SeveralEmployers(true) => self.change_several_employers(self.shell_yes()),
            Change::SeveralEmployers(false) => self.change_several_employers(self.shell_no()),
            Change::WorkerCode(code) => {
                self.change_worker_code(self.coded("workerCode", code.code()))
            }
            Change::JointCommittee(code) => self.change_joint_committee(&code.to_string()),
            Change::Sector(sector) => self.change_sector(self.coded("sector", sector.code())),
            Change::FiledOn(day) => self.change_filed_on(&format_date(day)),
            Change::Household(household) => {
                self.change_household(self.coded("household", household.code()))
            }
            Change::SeniorityMonths(months) => self.change_seniority_months(&months.to_string()),
            Change::Disabled(true) => self.change_disabled(self.shell_yes()),
            Change::Disabled(false) => self.change_disabled(self.shell_no()),
        }
    }
}

/// "ONEM news 10/09/2024" is `onem-news-10-09-2024`.
fn slug(part: &str) -> String {
    let words: Vec<String> = part
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    words.join("-")
}
