//! The language switch of pages without a form of their own: the choice is kept in the session, the page stays.

use crate::auth::session;
use crate::error::PageError;
use crate::texts::Lang;
use crate::web::{Form, Reply, Visit, query_string};
use storage::Tx;

/// Keeps the language and returns to the page.
pub fn post(at: &Visit, form: &Form, tx: &mut Tx) -> Result<Reply, PageError> {
    let back = query_string::local_path(form.text("returnTo")).unwrap_or("/");
    let Ok(lang) = form.text("language").parse::<Lang>() else {
        return Ok(Reply::see_other(back));
    };
    session::keep_language(at, lang, tx)?;
    Ok(Reply::see_other(back))
}
