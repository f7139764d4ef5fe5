//! Mails the link that proves an employer's address (SET-05), unless the address is another by now, or proved already.

use std::sync::Arc;

use storage::jobs::ClaimedJob;
use storage::{Error, settings};

use super::JobError;
use crate::actions::verify_address::proved_by;
use crate::app::App;
use crate::letter;
use crate::ports::mailer::Mail;

/// Does it.
pub fn run(app: &Arc<App>, job: &ClaimedJob) -> Result<(), JobError> {
    let payload: serde_json::Value = serde_json::from_str(&job.payload)
        .map_err(|_| JobError::Never("its payload does not parse".to_owned()))?;
    let language = letter::language(payload["language"].as_str().unwrap_or_default());
    let (token, now) = (app.link_key.token(job.id), app.clock.now());
    let looked_up = token.clone();
    let wanted = app.db.read_blocking(move |tx| {
        let Some(link) = proved_by(tx, &looked_up, now)? else {
            return Ok(None);
        };
        let settings = settings::of_employer(tx, &link.employer)?;
        let open = settings.email == link.email && settings.email_verified_at.is_none();
        Ok::<_, Error>(open.then_some(link))
    })?;
    let (Some(link), Some(mailer)) = (wanted, &app.mailer) else {
        return Ok(());
    };
    let to = link
        .email
        .parse()
        .map_err(|_| JobError::Never("its address does not parse".to_owned()))?;
    let url = format!("{}/addresses/{token}", app.config.origin);
    let letter = letter::of_link(language, &link.employer, &url);
    mailer.send(&Mail {
        id: job.id,
        to,
        language,
        subject: letter.subject,
        body: letter.body,
        at: link.created_at,
    })?;
    Ok(())
}
