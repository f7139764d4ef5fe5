//! Where the bytes of documents lie when they do not lie in the database: an object store that speaks S3 (decision 0026).
//! They are sealed before they come here, so that the store never sees a document. Written before the row that names
//! them, swept away long after the last row that did: a row without its bytes must be impossible.

use crate::auth::oidc::http::may_be_called;
use crate::config::Attachments;
use bytes::Bytes;
use http_body_util::BodyExt;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector as Tcp;
use hyper_util::rt::TokioExecutor;
use jiff::Timestamp;
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpRequestBody,
    HttpResponse, HttpResponseBody, HttpService,
};
use object_store::path::Path;
use object_store::{ClientOptions, ObjectStore, ObjectStoreExt, RetryConfig};
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::time::Duration;
use uuid::Uuid;

/// Under which all our objects lie.
const FOLDER: &str = "attachments";
/// Time for one exchange.
const EXCHANGE_TIME_MAX: Duration = Duration::from_secs(8);
/// Time to connect.
const CONNECT_TIME_MAX: Duration = Duration::from_secs(3);
/// What fails is tried again so often, within the time.
const TRIES_MAX: usize = 2;

/// What went wrong with the object store. It holds no personal data: names of objects are random.
#[derive(Debug, thiserror::Error)]
pub enum FileStoreError {
    /// The settings cannot be used.
    #[error("attachments: {0}")]
    Settings(String),
    /// It does not answer, or not as it must.
    #[error("the object store: {0}")]
    Store(#[from] object_store::Error),
}

/// The object store of the settings.
#[derive(Debug)]
pub struct FileStore {
    store: AmazonS3,
}

impl FileStore {
    /// None where documents lie in the database.
    pub fn of(settings: &Attachments) -> Result<Option<Self>, FileStoreError> {
        if settings.store == "database" {
            return Ok(None);
        }
        let secret = &settings.s3_secret_file;
        let secret = std::fs::read_to_string(secret)
            .map_err(|error| FileStoreError::Settings(format!("{}: {error}", secret.display())))?;
        let store = AmazonS3Builder::new()
            .with_endpoint(&settings.s3_endpoint)
            // Plain HTTP to this machine only: `Config` has checked the address, `Wire` checks each one.
            .with_allow_http(true)
            .with_region(&settings.s3_region)
            .with_bucket_name(&settings.s3_bucket)
            .with_access_key_id(&settings.s3_access_key)
            .with_secret_access_key(secret.trim())
            .with_disable_bulk_delete(true)
            .with_retry(RetryConfig {
                max_retries: TRIES_MAX,
                retry_timeout: EXCHANGE_TIME_MAX * 2,
                ..RetryConfig::default()
            })
            .with_http_connector(Wire::new())
            .build()?;
        Ok(Some(Self { store }))
    }

    /// Writes the sealed bytes of a document; they are there when this returns.
    pub async fn put(&self, id: Uuid, sealed: Vec<u8>) -> Result<(), FileStoreError> {
        self.store.put(&place(id), sealed.into()).await?;
        Ok(())
    }

    /// The sealed bytes of a document; none when there is no such object.
    pub async fn get(&self, id: Uuid) -> Result<Option<Vec<u8>>, FileStoreError> {
        match self.store.get(&place(id)).await {
            Ok(found) => Ok(Some(found.bytes().await?.to_vec())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Takes an object away; one that is gone already is no fault.
    pub async fn delete(&self, id: Uuid) -> Result<(), FileStoreError> {
        match self.store.delete(&place(id)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// The objects in the order of their names, after `last`, that were written before `before`: at most `limit`.
    pub async fn older_than(
        &self,
        before: Timestamp,
        last: Option<Uuid>,
        limit: usize,
    ) -> Result<Vec<Uuid>, FileStoreError> {
        let folder = Path::from(FOLDER);
        let mut listed = match last {
            Some(last) => self.store.list_with_offset(Some(&folder), &place(last)),
            None => self.store.list(Some(&folder)),
        };
        let mut found = Vec::new();
        while found.len() < limit {
            let Some(object) = poll_fn(|context| listed.as_mut().poll_next(context)).await else {
                break;
            };
            let object = object?;
            let named = object.location.filename();
            let id = named.and_then(|name| Uuid::try_parse(name).ok());
            if let Some(id) = id
                && object.last_modified.timestamp() < before.as_second()
            {
                found.push(id);
            }
        }
        Ok(found)
    }

    /// For commands, which have no runtime of their own: the sealed bytes of a document.
    pub fn get_blocking(&self, id: Uuid) -> Result<Option<Vec<u8>>, FileStoreError> {
        runtime()?.block_on(self.get(id))
    }

    /// … and what [`Self::older_than`] lists.
    pub fn older_than_blocking(
        &self,
        before: Timestamp,
        last: Option<Uuid>,
        limit: usize,
    ) -> Result<Vec<Uuid>, FileStoreError> {
        runtime()?.block_on(self.older_than(before, last, limit))
    }
}

fn runtime() -> Result<tokio::runtime::Runtime, FileStoreError> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| FileStoreError::Settings(error.to_string()))
}

/// The sealed bytes of a document, as back-up and verification ask for them.
pub fn fetch(files: Option<&FileStore>, id: Uuid) -> Result<Vec<u8>, storage::Error> {
    let Some(files) = files else {
        return storage::attachments::nothing_elsewhere(id);
    };
    match files.get_blocking(id) {
        Ok(Some(sealed)) => Ok(sealed),
        Ok(None) => Err(storage::Error::NoRow),
        Err(error) => Err(storage::Error::Refused(error.to_string())),
    }
}

fn place(id: Uuid) -> Path {
    Path::from_iter([FOLDER, &id.simple().to_string()])
}

/// The way to the store: the HTTP client that the product has already, with a time limit on each exchange.
#[derive(Debug, Clone)]
struct Wire {
    client: Client<HttpsConnector<Tcp>, HttpRequestBody>,
}

impl Wire {
    fn new() -> Self {
        let mut tcp = Tcp::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(CONNECT_TIME_MAX));
        let connector = HttpsConnectorBuilder::new()
            .with_webpki_roots()
            .https_or_http()
            .enable_http1()
            .wrap_connector(tcp);
        // No connection is kept: each command and job has a runtime of its own, and a kept one would outlive it.
        let client = Client::builder(TokioExecutor::new())
            .pool_max_idle_per_host(0)
            .build(connector);
        Self { client }
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        if !may_be_called(request.uri()) {
            let insecure = std::io::Error::other("plain HTTP is only spoken to this machine");
            return Err(HttpError::new(HttpErrorKind::Unknown, insecure));
        }
        let answer = self.client.request(request).await;
        let answer = answer.map_err(|error| {
            let kind = if error.is_connect() {
                HttpErrorKind::Connect
            } else {
                HttpErrorKind::Interrupted
            };
            HttpError::new(kind, error)
        })?;
        let (head, body) = answer.into_parts();
        let whole = body.collect().await;
        let whole: Bytes = whole
            .map_err(|error| HttpError::new(HttpErrorKind::Interrupted, error))?
            .to_bytes();
        Ok(HttpResponse::from_parts(
            head,
            HttpResponseBody::from(whole),
        ))
    }
}

impl HttpConnector for Wire {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(self.clone()))
    }
}

type Answering<'a> = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'a>>;

impl HttpService for Wire {
    fn call<'one, 'all>(&'one self, request: HttpRequest) -> Answering<'all>
    where
        'one: 'all,
        Self: 'all,
    {
        Box::pin(async move {
            let exchange = tokio::time::timeout(EXCHANGE_TIME_MAX, self.exchange(request));
            exchange
                .await
                .unwrap_or_else(|elapsed| Err(HttpError::new(HttpErrorKind::Timeout, elapsed)))
        })
    }
}
