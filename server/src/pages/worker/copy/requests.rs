//! Requests and notices in a person's copy: what was declared, by either side, what was decided, and every act the person
//! may know of. Who of the other parties was at work is told as the party, never by name.

use domain::date_input::format_date;
use domain::identifiers::Niss;
use domain::notice::Party;
use domain::request::Actor;
use storage::notices::StoredNotice;
use storage::requests::StoredRequest;
use storage::{Error, PageRequest, Tx};

use super::{Chapter, Entry, Parts, employer_name, fact};
use crate::error::PageError;
use crate::pages::case_timeline::moment;
use crate::pages::request_file::Fact;
use crate::pages::worker::part;
use crate::pages::{change_view, notice_view, request_file};
use crate::ports::clock::brussels_date;
use crate::texts::Texts;
use crate::web::Visit;

/// The chapter of the requests.
pub fn of_requests(
    at: &Visit,
    niss: &Niss,
    parts: &Parts,
    tx: &mut Tx,
) -> Result<Chapter, PageError> {
    let mut entries = Vec::new();
    for stored in storage::requests::of_worker(tx, niss)? {
        entries.push(request(at, &stored, parts, tx)?);
    }
    Ok(Chapter {
        title: at.texts.mine_title(),
        entries,
    })
}

fn request(
    at: &Visit,
    stored: &StoredRequest,
    parts: &Parts,
    tx: &mut Tx,
) -> Result<Entry, PageError> {
    let (t, details) = (at.texts, &stored.request.details);
    let file = request_file::read(at, stored, Actor::Worker, tx)?;
    let mut facts = vec![
        fact(
            t.mine_column_employer(),
            employer_name(&stored.request.employer, tx)?,
        ),
        fact(t.overview_column_status(), file.status_label),
    ];
    facts.extend(file.nine);
    facts.extend(file.more);
    let mut lists = Vec::new();
    let mut list = |title: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            lists.push((title.to_owned(), lines));
        }
    };
    let warned = file.warnings.iter();
    list(
        t.data_copy_warnings(),
        warned
            .map(|kept| format!("{} – {}", kept.text, kept.remark))
            .collect(),
    );
    let contests = file.contests.iter();
    list(
        t.data_copy_contests(),
        contests
            .map(|one| format!("{}: {} ({})", one.label, one.remark, one.on))
            .collect(),
    );
    list(t.data_copy_questions(), questions(t, stored, tx)?);
    list(t.data_copy_changes(), changes(t, stored, tx)?);
    if let Some(decided) = &file.decision {
        let mut lines = vec![format!("{} ({})", decided.outcome, decided.date)];
        lines.extend(decided.reasons.iter().cloned());
        lines.extend(decided.words.clone());
        lines.extend(decided.appeal.iter().cloned());
        list(t.data_copy_decision(), lines);
    }
    let acts = file.acts.iter();
    list(
        t.acts_title(),
        acts.map(|act| format!("{} – {} – {}", act.when, act.what, act.who))
            .collect(),
    );
    Ok(Entry {
        title: t.request_sentence(details.interruption_type, details.regime, &details.period),
        facts,
        groups: groups(t, stored, tx)?,
        lists,
        links: parts.links(stored.id),
    })
}

/// The person's own part, step by step, and the earlier versions of what was declared.
fn groups(
    t: &'static Texts,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Vec<(String, Vec<Fact>)>, Error> {
    let own = part::summary::typed(t, stored, tx)?.into_iter();
    let own = own.map(|group| {
        let title = format!("{} – {}", t.mine_own_part(), group.title);
        (title, group.facts)
    });
    let mut groups: Vec<_> = own.filter(|(_, facts)| !facts.is_empty()).collect();
    for earlier in storage::versions::of_request(tx, stored.id)? {
        let mut before = stored.request.clone();
        before.details = earlier.details;
        let until = t.data_copy_version(&moment(earlier.until));
        groups.push((until, request_file::declared(t, &before)));
    }
    Ok(groups)
}

fn questions(t: &'static Texts, stored: &StoredRequest, tx: &mut Tx) -> Result<Vec<String>, Error> {
    let asked = storage::questions::of_request(tx, stored.id)?;
    let mut lines: Vec<String> = asked
        .into_iter()
        .filter(|question| question.party == Actor::Worker)
        .flat_map(|question| {
            let on = format_date(brussels_date(question.asked_at));
            let answer = question.answer.map(|answer| format!("→ {answer}"));
            std::iter::once(format!("{on} – {}", question.words)).chain(answer)
        })
        .collect();
    let documents = storage::document_requests::of_file(tx, stored.id)?;
    let mine = documents
        .into_iter()
        .filter(|asked| asked.party == Actor::Worker);
    lines.extend(mine.map(|asked| {
        let on = format_date(brussels_date(asked.asked_at));
        let kind = t.coded("attachment-kind", asked.kind.code());
        format!("{on} – {kind} – {}", asked.reason)
    }));
    Ok(lines)
}

fn changes(t: &'static Texts, stored: &StoredRequest, tx: &mut Tx) -> Result<Vec<String>, Error> {
    let mut lines = Vec::new();
    for asked in storage::changes::of_request(tx, stored.id)? {
        let view = change_view::view(t, stored, &asked);
        lines.push(format!("{} – {} – {}", view.title, view.asked, view.state));
        let differences = view.lines.iter();
        lines
            .extend(differences.map(|line| format!("{}: {} → {}", line.label, line.old, line.new)));
        lines.push(view.reason);
        let answers = view.answers.iter();
        lines.extend(answers.map(|one| format!("{}: {} {}", one.who, one.what, one.reason)));
    }
    Ok(lines)
}

/// Every notice of the person, the newest first.
pub fn notices(niss: &Niss, tx: &mut Tx) -> Result<Vec<StoredNotice>, Error> {
    let mut all = Vec::new();
    for number in 1.. {
        let page = PageRequest::new(number, storage::PAGE_SIZE_MAX);
        let found = storage::notices::of_worker(tx, niss, page)?;
        let last = found.rows.len() < storage::PAGE_SIZE_MAX as usize;
        all.extend(found.rows);
        if last {
            break;
        }
    }
    Ok(all)
}

/// The chapter of the notices.
pub fn of_notices(
    at: &Visit,
    niss: &Niss,
    parts: &Parts,
    tx: &mut Tx,
) -> Result<Chapter, PageError> {
    let t = at.texts;
    let mut entries = Vec::new();
    for stored in notices(niss, tx)? {
        let view = notice_view::read(at, &stored, Party::Worker, tx)?;
        let moves = storage::notices::moves(tx, stored.id)?;
        let history = moves.iter().map(|made| {
            let actor = made
                .party
                .map_or(t.acts_service(), |party| t.coded("actor", party.code()));
            let motive = made.motive.as_deref().unwrap_or_default();
            let act = t.coded("notice-act", made.act.code());
            let days = t.period(&made.dates);
            format!("{} – {actor} – {act} – {days} {motive}", moment(made.at))
        });
        entries.push(Entry {
            title: view.chosen,
            facts: vec![
                fact(
                    t.mine_column_employer(),
                    employer_name(&stored.employer, tx)?,
                ),
                fact(t.overview_column_status(), view.state_label),
                fact(t.consultation_ticket(), view.ticket),
                fact(t.consultation_period(), t.period(&stored.notice.dates)),
                fact(t.consultation_notice_date(), view.given),
            ],
            groups: Vec::new(),
            lists: vec![(t.acts_title().to_owned(), history.collect())],
            links: parts.links(stored.id),
        });
    }
    Ok(Chapter {
        title: t.my_notices_title(),
        entries,
    })
}
