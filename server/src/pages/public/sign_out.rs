//! "Se déconnecter": our session ends first, then the single sign-on session at the identity provider.

use crate::error::PageError;
use crate::web::{Form, Reply, Visit, query_string};
use storage::Tx;

/// Ends the session and sends the browser on to the provider, which sends it back to the public page. When the provider
/// is out of reach, our session has ended all the same.
pub fn post(at: &Visit, _form: &Form, tx: &mut Tx) -> Result<Reply, PageError> {
    let only_here = || query_string::with_query("/signed-out", [("ended", "here")]);
    let Some(session) = &at.session else {
        return Ok(Reply::see_other(only_here()).clearing_site());
    };
    let id_token = storage::sessions::id_token(tx, session.row.id)?;
    storage::sessions::delete(tx, session.row.id)?;
    tracing::info!(event = "signed-out", "a session was ended by its person");
    let target = id_token
        .and_then(|token| at.app.relying_party.logout_url(&token, at.lang.code()))
        .unwrap_or_else(only_here);
    Ok(Reply::see_other(target).clearing_site())
}
