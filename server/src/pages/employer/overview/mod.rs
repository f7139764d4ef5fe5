//! The overview: counters, the search in two panels, and the result in ten columns (OVW-01 to OVW-31).

mod chips;
mod counters;
mod criteria;
mod display;
mod entries;
mod export;
mod found;
mod rows;
mod search;
mod views;

pub use export::get as export;
pub use search::post as search;
pub use views::{remove as remove_view, save as save_view};

use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::frame::{self, Place};
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, HelpView, Layout, PagerView};
use crate::web::{Reply, Visit};
use askama::Template;
use chips::{ChipView, TabView};
use counters::CounterView;
use criteria::Criteria;
use display::COLUMNS;
use domain::access::Permission;
use domain::request::RequestStatus;
use entries::{REGIME_ENTRIES, TYPE_ENTRIES};
use rows::OverviewRow;
use storage::Tx;
use storage::overview::{self, Counters, Words};
use views::ViewView;

/// What a page of rows comes to, so that room is made once.
const PAGE_BYTES: usize = 96 * 1024;

#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one question the template asks"
)]
#[derive(Template)]
#[template(path = "pages/employer/overview.html")]
struct OverviewPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    path: String,
    may_file: bool,
    /// The question of electronic notices was never answered (SET-12): the nonce of its form.
    ask_notices: Option<String>,
    errors: Vec<ErrorLink<'a>>,
    counters: Vec<CounterView>,
    open_interruption: bool,
    open_worker: bool,
    types: FieldView<'a>,
    regimes: FieldView<'a>,
    statuses: FieldView<'a>,
    ticket: FieldView<'a>,
    from: FieldView<'a>,
    to: FieldView<'a>,
    niss: FieldView<'a>,
    name: FieldView<'a>,
    comment: FieldView<'a>,
    /// Order, columns and rows a page, kept while searching.
    kept: Vec<(&'static str, String)>,
    chips: Vec<ChipView>,
    reset: String,
    tabs: Vec<TabView>,
    heads: Vec<HeadView>,
    display_fields: [FieldView<'a>; 4],
    /// The search, kept while the display changes.
    searched: Vec<(&'static str, String)>,
    rows: Vec<OverviewRow>,
    /// More requests hold these words than are shown.
    cut: Option<String>,
    /// The views of this person, and the search shown as hidden fields of the form that keeps it.
    views: Vec<ViewView>,
    shown: Vec<(&'static str, String)>,
    view_nonce: String,
    /// What became of a view: its tone and words.
    told: Option<(&'static str, &'static str)>,
    /// The list as a file: format and address; none when it is too long.
    exports: Vec<(&'static str, String)>,
    none_yet: bool,
    pager: PagerView,
}

/// The heading of a column.
struct HeadView {
    code: &'static str,
    label: &'static str,
    /// The list in its order, when it can have one.
    href: Option<String>,
    /// What `aria-sort` says; empty where the list is in another order.
    sorted: &'static str,
}

/// What the search form said that cannot be used: messages by field.
#[derive(Default)]
struct Refused {
    ticket: Option<String>,
    from: Option<&'static str>,
    to: Option<&'static str>,
    niss: Option<&'static str>,
}

/// The overview, with the criteria of the address.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> Result<Reply, PageError> {
    let (criteria, words) = asked(at, employer, tx)?;
    let mut refused = Refused::default();
    if let Err(problems) = criteria.window() {
        (refused.from, refused.to) = (problems.from, problems.to);
    }
    let html = page(at, employer, &criteria, &words, refused, tx)?;
    Ok(Reply::page(html))
}

/// The criteria of the address, with what it stands for.
fn asked(
    at: &Visit,
    employer: &SignedInEmployer,
    tx: &mut Tx,
) -> Result<(Criteria, Words), PageError> {
    let mut criteria = Criteria::read(at.query_form(), at.today);
    let words = search::kept(employer, &criteria, tx)?;
    criteria.niss = words
        .niss
        .as_ref()
        .map_or_else(String::new, domain::identifiers::Niss::formatted);
    criteria.name.clone_from(&words.name);
    criteria.comment.clone_from(&words.comment);
    Ok((criteria, words))
}

/// Draws the page; a refused criterion is shown at its field and not applied.
fn page(
    at: &Visit,
    employer: &SignedInEmployer,
    criteria: &Criteria,
    words: &Words,
    mut refused: Refused,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let number = &employer.employer.number;
    let path = format!("/employers/{}", number.digits());
    let here = format!("{path}/overview");
    let found = found::find(at, employer, criteria, words, tx)?;
    if found.total == 0 && refused.ticket.is_none() {
        refused.ticket = search::unknown_ticket(t, criteria);
    }
    let mut layout = frame::employer(at, employer, t.overview_title(), Place::Overview);
    let errors = errors(t, &refused);
    layout.has_errors = !errors.is_empty();
    let soon = counters::soon(at.today);
    let counters = overview::counters(tx, number, at.today, soon)?;
    let may_file = employer.role.may(Permission::File);
    // Who may not file has no list of drafts to be led to.
    let drafts = may_file.then(|| storage::drafts::count_open(tx, number));
    let waiting = (employer.notices_to_handle, drafts.transpose()?);
    let none_yet =
        found.total == 0 && counters == Counters::default() && chips::is_plain(criteria, at.today);
    let narrows = criteria.narrows(at.today) || !criteria.comment.is_empty();
    let page = OverviewPage {
        t,
        may_file,
        ask_notices: asks_about_notices(employer).then(|| at.nonce()),
        errors,
        counters: counters::counter_views(t, &path, at.today, &counters, waiting.0, waiting.1),
        open_interruption: narrows || refused.from.is_some() || refused.to.is_some(),
        open_worker: !criteria.niss.is_empty() || !criteria.name.is_empty(),
        types: type_field(t, criteria),
        regimes: regime_field(t, criteria),
        statuses: status_field(t, criteria),
        from: from_field(t, criteria, refused.from),
        to: FieldView::new("to", t.overview_search_period_to())
            .value(criteria.to.clone())
            .hint(t.shell_date_hint())
            .error(refused.to.and_then(|key| t.by_key(key))),
        niss: FieldView::new("niss", t.overview_search_niss())
            .value(criteria.niss.clone())
            .hint(t.overview_search_niss_mask())
            .error(refused.niss.and_then(|key| t.by_key(key))),
        ticket: FieldView::new("ticket", t.overview_search_ticket())
            .value(criteria.ticket.clone())
            .hint(t.overview_search_ticket_hint())
            .error(refused.ticket),
        name: FieldView::new("name", t.overview_search_name())
            .value(criteria.name.clone())
            .hint(t.overview_search_name_hint()),
        comment: FieldView::new("comment", t.overview_search_comment())
            .value(criteria.comment.clone())
            .hint(t.overview_search_comment_hint()),
        kept: criteria.display.pairs(),
        views: views::links(employer, tx)?,
        shown: criteria
            .pairs()
            .into_iter()
            .chain(criteria.display.pairs())
            .collect(),
        view_nonce: at.nonce(),
        told: views::told(at),
        exports: exports(&path, criteria, found.total),
        chips: chips::chips(t, &here, criteria),
        reset: here.clone(),
        tabs: found
            .counts
            .map_or_else(Vec::new, |counts| chips::tabs(t, &here, criteria, counts)),
        heads: heads(t, &here, criteria),
        display_fields: criteria.display.fields(t),
        searched: criteria.pairs(),
        cut: found
            .cut
            .then(|| t.overview_cut(&overview::AMONG_MAX.to_string())),
        none_yet,
        pager: found.pager,
        rows: rows::rows(at, employer, found.lines, tx)?,
        path,
        layout,
    };
    // Room at once for what would otherwise grow, and be moved, six times.
    let mut html = String::with_capacity(PAGE_BYTES);
    page.render_into(&mut html)?;
    Ok(html)
}

/// The headings of the columns shown, each the way to its order.
fn heads(t: &'static Texts, here: &str, criteria: &Criteria) -> Vec<HeadView> {
    let display = &criteria.display;
    let shown = COLUMNS.iter().filter(|column| display.shows(column.code));
    let heads = shown.map(|column| {
        let is_order = column.sort == Some(display.order.by);
        HeadView {
            code: column.code,
            label: column.label(t),
            href: column.sort.map(|sort| {
                let display = display.by(sort);
                Criteria {
                    display,
                    ..criteria.clone()
                }
                .address(here, &[])
            }),
            sorted: match (is_order, display.order.descending) {
                (false, _) => "",
                (true, false) => "ascending",
                (true, true) => "descending",
            },
        }
    });
    heads.collect()
}

/// The list as a file, where it is short enough.
fn exports(path: &str, criteria: &Criteria, total: u64) -> Vec<(&'static str, String)> {
    let fits = total > 0 && total <= overview::EXPORT_MAX as u64;
    let formats = [("CSV", "csv"), ("Excel (XLSX)", "xlsx")];
    let address = |format| criteria.address(&format!("{path}/export"), &[("format", format)]);
    let formats = formats.into_iter().filter(|_| fits);
    formats
        .map(|(name, format)| (name, address(format)))
        .collect()
}

/// Whoever may change the settings is asked once.
fn asks_about_notices(employer: &SignedInEmployer) -> bool {
    employer.role.may(Permission::Administer) && employer.settings.accepts_notices.is_none()
}

fn type_field<'a>(t: &'static Texts, criteria: &Criteria) -> FieldView<'a> {
    let entries = TYPE_ENTRIES.iter().map(|(entry, _)| {
        let label = t.coded("type-filter", entry.code());
        (entry.code(), label, criteria.types.contains(entry))
    });
    choices(t.overview_search_type(), "type", entries)
}

fn regime_field<'a>(t: &'static Texts, criteria: &Criteria) -> FieldView<'a> {
    let entries = REGIME_ENTRIES.iter().map(|(entry, _)| {
        let label = t.coded("regime", entry.code());
        (entry.code(), label, criteria.regimes.contains(entry))
    });
    choices(t.overview_search_regime(), "regime", entries)
}

fn status_field<'a>(t: &'static Texts, criteria: &Criteria) -> FieldView<'a> {
    let entries = RequestStatus::ALL.iter().map(|status| {
        let label = t.coded("status", status.code());
        (status.code(), label, criteria.statuses.contains(status))
    });
    choices(t.overview_search_status(), "status", entries)
}

fn from_field<'a>(
    t: &'static Texts,
    criteria: &Criteria,
    problem: Option<&'static str>,
) -> FieldView<'a> {
    FieldView::new("from", t.overview_search_period_from())
        .value(criteria.from.clone())
        .hint(t.shell_date_hint())
        .help(HelpView {
            why: t.overview_search_period_help().into(),
            example: "".into(),
            law: "".into(),
        })
        .error(problem.and_then(|key| t.by_key(key)))
}

fn choices<'a>(
    label: &'a str,
    name: &'static str,
    entries: impl Iterator<Item = (&'static str, &'static str, bool)>,
) -> FieldView<'a> {
    let choices = entries
        .map(|(value, label, checked)| Choice {
            checked,
            ..Choice::new(value, label)
        })
        .collect();
    FieldView::new(name, label).choices(choices)
}

fn errors<'a>(t: &Texts, refused: &Refused) -> Vec<ErrorLink<'a>> {
    let text = |key: Option<&'static str>| key.and_then(|key| t.by_key(key)).map(str::to_owned);
    [
        ("ticket", t.overview_search_ticket(), refused.ticket.clone()),
        ("from", t.overview_search_period_from(), text(refused.from)),
        ("to", t.overview_search_period_to(), text(refused.to)),
        ("niss", t.overview_search_niss(), text(refused.niss)),
    ]
    .into_iter()
    .filter_map(|(field, name, text)| Some(ErrorLink::new(field, t.filing_problem(name, &text?))))
    .collect()
}
