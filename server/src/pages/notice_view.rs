//! A notice as both sides read it: what was asked, where it stands, the legal clock, old and new, and the history
//! (NOT-01, NOT-08, NOT-09).

use crate::auth::access::HELPER;
use crate::texts::Texts;
use crate::view::FieldView;
use crate::web::Visit;
use domain::date_input::{format_date, parse_date};
use domain::draft::Problem;
use domain::notice::{Notice, NoticeState, Party, Silence};
use domain::period::Period;
use jiff::civil::Date;
use storage::notices::{NoticeMove, StoredNotice};
use storage::{Tx, notices};

use crate::error::PageError;
use crate::pages::notice_windows::{self, WindowsView};
use crate::pages::request_file::KeptWarningView;
use crate::ports::clock::brussels_time;
use crate::web::Form;

/// Longest reason, in characters.
pub const MOTIVE_MAX: u32 = 200;

/// The notice in words.
pub struct NoticeView {
    /// Ticket.
    pub ticket: String,
    /// "Congé parental (1/2)".
    pub chosen: String,
    /// First day on the table.
    pub start: String,
    /// Last day on the table.
    pub end: String,
    /// The days asked.
    pub asked: String,
    /// Day it was given.
    pub given: String,
    /// Length of the days on the table.
    pub length: String,
    /// Class of the status' shape.
    pub state: &'static str,
    /// Where it stands.
    pub state_label: &'static str,
    /// What that means for this reader.
    pub meaning: String,
    /// The legal clock; none at an end.
    pub clock: Option<Clock>,
    /// The days asked and proposed, the starts the law allows, and the time left to answer, drawn.
    pub windows: WindowsView,
    /// Old → new, while other days than those asked are on the table.
    pub changes: Vec<Change>,
    /// The warnings the worker kept, in the language of the notice.
    pub warnings: Vec<KeptWarningView>,
    /// That language.
    pub warnings_lang: String,
    /// What happened, the first move first.
    pub history: Vec<HistoryLine>,
}

/// Deadlines and what silence means.
pub struct Clock {
    /// Last day to answer.
    pub due: String,
    /// What silence means.
    pub silence: &'static str,
    /// Latest lawful start; none where nothing may be postponed.
    pub latest: Option<String>,
}

/// One date that changes.
pub struct Change {
    /// Which.
    pub label: &'static str,
    /// "01/03/2024 → 01/04/2024".
    pub words: String,
}

/// One move.
pub struct HistoryLine {
    /// What happened.
    pub act: &'static str,
    /// Who, and when.
    pub who: String,
    /// The days on the table afterwards.
    pub dates: String,
    /// Why.
    pub motive: String,
}

/// Reads the notice for a party.
pub fn read(
    at: &Visit,
    stored: &StoredNotice,
    reader: Party,
    tx: &mut Tx,
) -> Result<NoticeView, PageError> {
    let t = at.texts;
    let notice = &stored.notice;
    let facts = &notice.facts;
    let moves = notices::moves(tx, stored.id)?;
    let (warnings_lang, kept) = notices::warnings::of_notice(tx, stored.id)?;
    Ok(NoticeView {
        ticket: stored.ticket.to_string(),
        chosen: chosen(t, notice),
        start: format_date(notice.dates.start()),
        end: format_date(notice.dates.end()),
        asked: t.period(&facts.asked),
        given: format_date(facts.given_on),
        length: t.period_length(&notice.dates, Some(facts.regime)),
        state: shape(notice.state),
        state_label: t.coded("notice-state", notice.state.code()),
        meaning: meaning(at, notice, reader),
        clock: clock(at, notice),
        windows: notice_windows::drawn(at, notice),
        changes: changes(t, &facts.asked, &notice.dates),
        warnings: kept
            .into_iter()
            .map(|kept| KeptWarningView {
                text: kept.text,
                remark: kept.remark,
            })
            .collect(),
        warnings_lang,
        history: moves.iter().map(|made| history(t, stored, made)).collect(),
    })
}

/// "Congé parental (1/2)".
pub fn chosen(t: &Texts, notice: &Notice) -> String {
    let facts = &notice.facts;
    format!(
        "{} ({})",
        t.coded("type", facts.interruption_type.code()),
        t.coded("regime-share", facts.regime.code())
    )
}

/// The status whose shape a state of a notice borrows.
pub const fn shape(state: NoticeState) -> &'static str {
    match state {
        NoticeState::ToHandle => "waitingForOffice",
        NoticeState::PostponementProposed => "waitingForWorker",
        NoticeState::CounterProposed => "inTreatment",
        NoticeState::Accepted => "closed",
        NoticeState::Refused | NoticeState::Withdrawn => "cancelled",
    }
}

fn meaning(at: &Visit, notice: &Notice, reader: Party) -> String {
    let t = at.texts;
    let period = t.period(&notice.dates);
    match (notice.state, notice.to_act()) {
        (_, Some(party)) => {
            let turn = format!("notice-turn-{}", party.code());
            t.coded(&turn, reader.code()).to_owned()
        }
        (NoticeState::Accepted, _) if notice.by_silence => {
            let silence = notice.terms(at.today, at.app.figures).silence;
            match (notice.postponed_on, silence) {
                (None, Silence::Agreement) => t.notice_end_silence_agreement(&period),
                (None, Silence::StartsAsAsked) => t.notice_end_silence_as_asked(&period),
                (Some(_), _) => t.notice_end_silence(&period),
            }
        }
        (NoticeState::Accepted, _) => t.notice_end_accepted(&period),
        (NoticeState::Refused, _) => t.notice_end_refused().to_owned(),
        _ => t.notice_end_withdrawn().to_owned(),
    }
}

fn clock(at: &Visit, notice: &Notice) -> Option<Clock> {
    let t = at.texts;
    let due = notice.due?;
    let terms = notice.terms(at.today, at.app.figures);
    let silence = match notice.to_act()? {
        Party::Employer => t.coded("notice-clock-silence", terms.silence.code()),
        Party::Worker if notice.holds => t.notice_clock_holds(),
        Party::Worker => t.notice_clock_beyond(),
    };
    Some(Clock {
        due: t.day(due),
        silence,
        latest: terms.latest_start.map(format_date),
    })
}

/// Both dates, old → new, where they differ.
pub fn changes(t: &'static Texts, old: &Period, new: &Period) -> Vec<Change> {
    if old == new {
        return Vec::new();
    }
    let line = |label: &'static str, old: Date, new: Date| Change {
        label,
        words: t.notice_change_line(&format_date(new), &format_date(old)),
    };
    vec![
        line(t.notice_from(), old.start(), new.start()),
        line(t.notice_until(), old.end(), new.end()),
    ]
}

fn history(t: &'static Texts, stored: &StoredNotice, made: &NoticeMove) -> HistoryLine {
    HistoryLine {
        act: t.coded("notice-act", made.act.code()),
        who: who(t, stored, made),
        dates: t.period(&made.dates),
        motive: made.motive.clone().unwrap_or_default(),
    }
}

/// "Anna Fictive (Décideur), 29/01/2024 à 10:00": name, capacity and time of a move (NOT-13); of whoever answered for the
/// worker, both names (EMP-10).
pub fn who(t: &'static Texts, stored: &StoredNotice, made: &NoticeMove) -> String {
    let name = made
        .person_name
        .clone()
        .unwrap_or_else(|| t.notice_history_clock().to_owned());
    let name = match made.role.as_deref() {
        Some(role) if role.starts_with(HELPER) => {
            let worker = &stored.name;
            t.acts_helped(&name, &format!("{} {}", worker.given, worker.family))
        }
        Some(role) => t.notice_history_role(&name, t.coded("role", role)),
        None => name,
    };
    let time = brussels_time(made.at);
    let clock = format!("{:02}:{:02}", time.hour(), time.minute());
    t.notice_history_line(&format_date(time.date()), &name, &clock)
}

/// Other dates as typed, with what is wrong with them.
#[derive(Default)]
pub struct TypedDates {
    /// First day as typed.
    pub start: String,
    /// Last day as typed.
    pub end: String,
    /// Why.
    pub motive: String,
    /// What is wrong with the first day.
    pub start_problem: Option<&'static str>,
    /// What is wrong with the last day.
    pub end_problem: Option<&'static str>,
    /// What is wrong with the reason.
    pub motive_problem: Option<&'static str>,
    /// The days meant, when nothing is wrong.
    pub dates: Option<Period>,
}

impl TypedDates {
    /// The dates on the table, to begin with.
    pub fn of(notice: &Notice) -> Self {
        Self {
            start: format_date(notice.dates.start()),
            end: format_date(notice.dates.end()),
            ..Self::default()
        }
    }

    /// As it was typed, not looked at yet.
    pub fn as_typed(form: &Form, notice: &Notice) -> Self {
        let dates = Self::of(notice);
        let typed = |name: &str, shown: String| {
            if form.has(name) {
                form.text(name).to_owned()
            } else {
                shown
            }
        };
        Self {
            start: typed("startDate", dates.start),
            end: typed("endDate", dates.end),
            motive: form.text("motive").to_owned(),
            ..Self::default()
        }
    }

    /// What was typed. An end left as it stood follows the start, so that the length stays (PD4).
    pub fn read(at: &Visit, form: &Form, notice: &Notice) -> Self {
        let t = at.texts;
        let mut typed = Self {
            start: form.text("startDate").to_owned(),
            end: form.text("endDate").to_owned(),
            motive: form.text("motive").to_owned(),
            ..Self::default()
        };
        if !fits(&typed.motive) {
            typed.motive_problem = Some(t.notice_problem_motive());
        }
        let start = parse_date(&typed.start).map_err(|error| t.problem(Problem::from(error)));
        let end = parse_date(&typed.end).map_err(|error| t.problem(Problem::from(error)));
        typed.start_problem = start.err();
        typed.end_problem = end.err();
        let (Ok(start), Ok(end)) = (start, end) else {
            return typed;
        };
        let untouched = end == notice.dates.end() && form.text("endTouched").is_empty();
        let dates = if untouched {
            notice.same_length_from(start, at.app.figures)
        } else {
            Period::new(start, end).ok()
        };
        match dates {
            None => typed.end_problem = Some(t.problem(Problem::EndBeforeStart)),
            Some(dates) if dates == notice.dates => {
                typed.start_problem = Some(t.notice_problem_nothing_changes());
            }
            Some(dates) => {
                typed.end = format_date(dates.end());
                typed.dates = Some(dates);
            }
        }
        typed
    }

    /// Whether nothing is wrong.
    pub fn passed(&self) -> Option<Period> {
        self.dates.filter(|_| self.motive_problem.is_none())
    }

    /// The three questions.
    pub fn fields(&self, t: &'static Texts) -> [FieldView<'static>; 3] {
        [
            FieldView::new("startDate", t.notice_from())
                .value(self.start.clone())
                .hint(t.shell_date_hint())
                .error(self.start_problem)
                .required(),
            FieldView::new("endDate", t.notice_until())
                .value(self.end.clone())
                .hint(t.notice_end_hint())
                .error(self.end_problem)
                .required(),
            FieldView::new("motive", t.notice_motive())
                .value(self.motive.clone())
                .hint(t.notice_motive_hint())
                .limit(MOTIVE_MAX)
                .error(self.motive_problem)
                .required(),
        ]
    }
}

/// Whether a reason was given, and is short enough.
pub fn fits(reason: &str) -> bool {
    let characters = reason.chars().count();
    characters > 0 && characters <= MOTIVE_MAX as usize
}
