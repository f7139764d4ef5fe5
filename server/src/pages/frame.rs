//! The frame around every screen: who is here, for whom, the menu in the manual's order, the way back.

use crate::auth::access::{
    SignedIn, SignedInAdministrator, SignedInCaseWorker, SignedInEmployer, SignedInSupport,
    SignedInWorker,
};
use crate::auth::session::Person;
use crate::pages::administration::{alerts, facts, jobs, mandates, retention, switches};
use crate::pages::employer::choice::{Purpose, WorkerAddress};
use crate::pages::helping;
use crate::pages::worker::notices::Places;
use crate::texts::Texts;
use crate::view::{ActingFor, Banner, Crumb, LanguageSwitch, Layout, MenuItem};
use crate::web::{Visit, query_string};
use domain::access::Permission;

/// The entry of the employer's menu that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The overview: reached by the breadcrumb, not a menu entry.
    Overview,
    /// "Introduire une nouvelle demande", from the worker's choice to the receipt.
    NewRequest,
    /// "Annulation".
    Cancellation,
    /// "Modification".
    Modification,
    /// "Consultation".
    Consultation,
    /// "Pièces jointes".
    Attachments,
    /// "Avertissements à traiter".
    Notices,
    /// "Paramètres".
    Settings,
    /// A page that no entry of the menu leads to.
    Elsewhere,
}

/// Where choosing another capacity happens.
pub const CAPACITIES: &str = "/capacities";

/// The overview of an employer.
pub fn overview_path(number: &str) -> String {
    format!("/employers/{number}/overview")
}

/// The frame of a page without menu: public, or before a capacity is chosen.
pub fn plain(at: &Visit, title: impl Into<String>) -> Layout<'_> {
    let person = at.session.as_ref().and_then(|s| s.person.as_ref());
    let title = title.into();
    Layout {
        t: at.texts,
        lang: at.lang.code(),
        has_errors: false,
        csrf: at.csrf_token(),
        path: at.address(),
        language_switch: LanguageSwitch::OwnForm,
        person: person.map(full_name),
        acting_for: None,
        menu: Vec::new(),
        site_menu: Vec::new(),
        breadcrumb: vec![
            Crumb::link(at.texts.shell_home(), "/"),
            Crumb::here(title.clone()),
        ],
        title,
        demo: at.app.config.demo,
        alerts: at.announced(),
        banner: None,
        assets: &at.app.assets,
    }
}

/// The frame of a portal page: the site's own bar, with the page shown marked (ACC-01).
pub fn portal<'a>(at: &'a Visit, title: &str, here: &str) -> Layout<'a> {
    let t = at.texts;
    let mut layout = plain(at, title);
    layout.site_menu = [
        (t.public_menu_home(), "/"),
        (t.public_menu_services(), "/sign-in"),
        (t.public_menu_themes(), "/about"),
        (t.public_menu_support(), "/contact#activation"),
        (t.public_menu_contact(), "/contact"),
    ]
    .into_iter()
    .map(|(label, href)| MenuItem::go(label, href).current_if(href == here))
    .collect();
    if here == "/" {
        layout.breadcrumb.clear();
    }
    layout
}

/// The frame of a page of one person, outside any employer.
pub fn person<'a>(at: &'a Visit, who: &SignedIn, title: impl Into<String>) -> Layout<'a> {
    let mut layout = plain(at, title);
    layout.person = Some(full_name(&who.person));
    layout.menu = vec![MenuItem::post(at.texts.shell_sign_out(), "/sign-out")];
    layout
}

/// The frame of an employer's page. Who may only read is not offered what would not be found.
pub fn employer<'a>(
    at: &'a Visit,
    employer: &SignedInEmployer,
    title: impl Into<String>,
    place: Place,
) -> Layout<'a> {
    let t = at.texts;
    let number = &employer.employer.number;
    let path = |rest: &str| format!("/employers/{}/{rest}", number.digits());
    let mut layout = plain(at, title);
    layout.person = Some(full_name(&employer.person));
    layout.acting_for = Some(ActingFor {
        name: match &employer.mandate_holder {
            Some(holder) => t.portfolio_acting(&holder.name, &employer.employer.name),
            None => employer.employer.name.clone(),
        },
        number: Some(number.formatted()),
        switch_href: Some(CAPACITIES.to_owned()),
    });
    layout.menu = employer_menu(t, employer, place);
    let settings = path("settings");
    if employer.role.may(Permission::Administer)
        && !employer.settings.complete()
        && place != Place::Settings
    {
        let href = query_string::with_query(&settings, [("back", at.address().as_str())]);
        layout.banner = Some(Banner {
            words: t.settings_banner().to_owned(),
            link: t.settings_banner_link().to_owned(),
            href,
        });
    }
    let last = layout.menu.len();
    add_messages(&mut layout, last, path("messages"), employer.unread);
    layout.breadcrumb = vec![Crumb::link(t.shell_home(), "/")];
    if place == Place::Overview {
        layout.breadcrumb.push(Crumb::here(t.shell_overview()));
    } else {
        layout
            .breadcrumb
            .push(Crumb::link(t.shell_overview(), path("overview")));
        layout.breadcrumb.push(Crumb::here(layout.title.clone()));
    }
    layout
}

/// The menu in the manual's order (OVW-03): who may only read is not offered what would not be found.
fn employer_menu(t: &Texts, employer: &SignedInEmployer, place: Place) -> Vec<MenuItem> {
    let number = employer.employer.number.digits();
    let path = |rest: &str| format!("/employers/{number}/{rest}");
    let mut menu = Vec::with_capacity(4);
    if employer.role.may(Permission::File) {
        let new_request = MenuItem::go(t.shell_new_request(), path("workers"));
        menu.push(new_request.current_if(place == Place::NewRequest));
    }
    // Who takes electronic notices finds those already handled as well.
    let takes = employer.settings.accepts_notices == Some(true);
    if takes || employer.notices_to_handle > 0 || place == Place::Notices {
        let count = i64::try_from(employer.notices_to_handle).unwrap_or(i64::MAX);
        let notices = MenuItem::go(t.notices_menu(count), path("notices"));
        menu.push(notices.current_if(place == Place::Notices));
    }
    // A mandate covers files and notices, not what the employer says of itself.
    if employer.mandate_holder.is_none() {
        let settings = MenuItem::go(t.shell_settings(), path("settings"));
        menu.push(settings.current_if(place == Place::Settings));
    }
    menu.push(MenuItem::post(t.shell_sign_out(), "/sign-out"));
    menu
}

/// Adds the entries that WRK-11 shows once a worker is selected, before "Se déconnecter", in the manual's order. Who may
/// only read is not offered what would not be found.
pub fn with_worker(
    layout: &mut Layout<'_>,
    employer: &SignedInEmployer,
    worker: &WorkerAddress,
    place: Place,
) {
    let t = layout.t;
    let entry = |label: &str, purpose: Purpose| {
        MenuItem::go(label, worker.to(purpose)).current_if(place == purpose.place())
    };
    let mut entries = Vec::new();
    if employer.role.may(Permission::File) {
        entries.push(entry(t.shell_cancellation(), Purpose::Cancellation));
        entries.push(entry(t.attachment_title(), Purpose::Attachments));
        entries.push(entry(t.shell_modification(), Purpose::Modification));
    }
    entries.push(entry(t.shell_consultation(), Purpose::Consultation));
    let sign_out = |item: &MenuItem| matches!(item.action, crate::view::MenuAction::Post(_));
    let place = layout.menu.iter().position(sign_out).unwrap_or_default();
    layout.menu.splice(place..place, entries);
}

/// The frame of a worker's page; the first one of that side is its list.
pub fn worker<'a>(at: &'a Visit, worker: &SignedInWorker, title: impl Into<String>) -> Layout<'a> {
    let t = at.texts;
    if let Some(held) = &worker.helps {
        let (acting, list) = (helping::title(t, held), helping::path(held.id));
        let list = (t.helping_results(), list.as_str());
        let mut layout = side(at, &worker.person, title, &acting, list);
        if held.answers {
            let notices = Places::of(worker).list;
            let current = at.path().starts_with(&notices);
            let entry = MenuItem::go(t.helping_notices(), notices).current_if(current);
            layout.menu.insert(1, entry);
        }
        return layout;
    }
    let mut layout = side(
        at,
        &worker.person,
        title,
        t.capacity_worker(),
        (t.mine_title(), "/worker"),
    );
    let notices = "/worker/notices";
    let label = match i64::try_from(worker.notices_to_answer) {
        Ok(0) | Err(_) => t.my_notices_title().to_owned(),
        Ok(count) => t.my_notices_menu(count),
    };
    let notices = MenuItem::go(label, notices).current_if(at.path().starts_with(notices));
    layout.menu.insert(1, notices);
    add_messages(&mut layout, 1, "/worker/messages".to_owned(), worker.unread);
    layout
}

/// The way back to the list the request stands in: the worker's own, or that of whoever helps.
pub fn mine(t: &Texts, worker: &SignedInWorker) -> Crumb {
    let label = if worker.helps.is_some() {
        t.helping_results()
    } else {
        t.mine_title()
    };
    Crumb::link(label, mine_path(worker))
}

/// The address of that list.
pub fn mine_path(worker: &SignedInWorker) -> String {
    let held = worker.helps.as_ref();
    held.map_or_else(|| "/worker".to_owned(), |held| helping::path(held.id))
}

/// The list of messages, with how many nobody has opened yet (NTF-03); the manual's entries stay together.
fn add_messages(layout: &mut Layout<'_>, place: usize, list: String, unread: u32) {
    let t = layout.t;
    let label = match unread {
        0 => t.messages_menu().to_owned(),
        more if more >= storage::messages::UNREAD_MAX => t.messages_menu_unread("99+"),
        some => t.messages_menu_unread(&some.to_string()),
    };
    let current = layout.path.split('?').next() == Some(list.as_str());
    let entry = MenuItem::go(label, list).current_if(current);
    layout.menu.insert(place, entry);
}

/// The frame of a page of the office called `name`.
pub fn office<'a>(
    at: &'a Visit,
    worker: &SignedInCaseWorker,
    name: &str,
    title: impl Into<String>,
) -> Layout<'a> {
    let (t, list) = (at.texts, crate::pages::office::home::path(&worker.office));
    side(
        at,
        &worker.person,
        title,
        t.office_title(name),
        (t.desk_menu(), &list),
    )
}

/// The frame of an administrator's page.
pub fn administration<'a>(
    at: &'a Visit,
    administrator: &SignedInAdministrator,
    title: impl Into<String>,
) -> Layout<'a> {
    let t = at.texts;
    let people = (t.people_menu(), "/administration");
    let mut layout = side(
        at,
        &administrator.person,
        title,
        t.capacity_administrator(),
        people,
    );
    let further = [
        (t.administration_mandates(), mandates::PATH),
        (t.administration_alerts(), alerts::PATH),
        (t.administration_facts(), facts::PATH),
        (t.administration_switches(), switches::PATH),
        (t.jobs_menu(), jobs::PATH),
        (t.retention_title(), retention::PATH),
    ];
    let further =
        further.map(|(label, href)| MenuItem::go(label, href).current_if(at.path() == href));
    let before_sign_out = layout.menu.len() - 1;
    layout
        .menu
        .splice(before_sign_out..before_sign_out, further);
    layout
}

/// The frame of support's page.
pub fn support<'a>(
    at: &'a Visit,
    support: &SignedInSupport,
    title: impl Into<String>,
) -> Layout<'a> {
    let t = at.texts;
    let list = (t.support_title(), crate::pages::support::PATH);
    side(at, &support.person, title, t.capacity_support(), list)
}

/// A side with one list: who is here, in which capacity, and the list as the only entry besides signing out.
fn side<'a>(
    at: &'a Visit,
    person: &Person,
    title: impl Into<String>,
    capacity: impl Into<String>,
    (label, list): (&str, &str),
) -> Layout<'a> {
    let mut layout = plain(at, title);
    layout.person = Some(full_name(person));
    layout.acting_for = Some(ActingFor {
        name: capacity.into(),
        number: None,
        switch_href: Some(CAPACITIES.to_owned()),
    });
    layout.menu = vec![
        MenuItem::go(label, list).current_if(at.path() == list),
        MenuItem::post(at.texts.shell_sign_out(), "/sign-out"),
    ];
    layout
}

/// Given name, then family name.
pub fn full_name(person: &Person) -> String {
    format!("{} {}", person.name.given, person.name.family)
}
