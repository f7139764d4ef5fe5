//! Asks a virus scanner about the very bytes that will be delivered: clamd by its INSTREAM command. Whatever is not a
//! clear answer (down, slow, confused) is no verdict, and what has no verdict is not delivered (trust.md R9).

use domain::attachment::ScanState;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

/// Bytes sent in one piece.
const PIECE_BYTES: usize = 64 * 1024;
/// The longest answer read.
const ANSWER_BYTES_MAX: u64 = 1_024;
/// Time to connect.
const CONNECT_TIME_MAX: Duration = Duration::from_secs(2);

/// Where clamd listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScannerAddress {
    /// `tcp:127.0.0.1:3310`
    Tcp(SocketAddr),
    /// `unix:/run/clamav/clamd.ctl`
    Unix(PathBuf),
}

/// Neither `tcp:HOST:PORT` nor `unix:PATH`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the address of a scanner")]
pub struct ScannerAddressError;

impl FromStr for ScannerAddress {
    type Err = ScannerAddressError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once(':') {
            Some(("tcp", address)) => address
                .parse()
                .map(Self::Tcp)
                .map_err(|_| ScannerAddressError),
            Some(("unix", path)) if path.starts_with('/') => Ok(Self::Unix(path.into())),
            _ => Err(ScannerAddressError),
        }
    }
}

/// Who is asked.
#[derive(Debug, Clone)]
pub enum Scanner {
    /// clamd, and the time one scan may take.
    Clamd(ScannerAddress, Duration),
    /// The demonstration's own, which knows one thing: the test string every scanner knows.
    BuiltIn,
}

impl Scanner {
    /// The verdict on these bytes; [`ScanState::Checking`] when there is none.
    pub async fn scan(&self, bytes: &[u8]) -> ScanState {
        let (address, time_max) = match self {
            Self::BuiltIn => return built_in(bytes),
            Self::Clamd(address, time_max) => (address, *time_max),
        };
        match tokio::time::timeout(time_max, ask(address, bytes)).await {
            Ok(Ok(answer)) => verdict(&answer),
            Ok(Err(error)) => {
                tracing::warn!(%error, "the virus scanner gave no verdict");
                ScanState::Checking
            }
            Err(_) => {
                tracing::warn!("the virus scanner took too long");
                ScanState::Checking
            }
        }
    }
}

async fn ask(address: &ScannerAddress, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    match address {
        ScannerAddress::Tcp(address) => {
            let connected = tokio::time::timeout(CONNECT_TIME_MAX, TcpStream::connect(address));
            instream(connected.await??, bytes).await
        }
        #[cfg(unix)]
        ScannerAddress::Unix(path) => {
            instream(tokio::net::UnixStream::connect(path).await?, bytes).await
        }
        #[cfg(not(unix))]
        ScannerAddress::Unix(_) => Err(std::io::ErrorKind::Unsupported.into()),
    }
}

/// The command, the bytes in pieces with their lengths, a length of zero; then the answer up to its NUL.
async fn instream<S: AsyncRead + AsyncWrite + Unpin>(
    mut scanner: S,
    bytes: &[u8],
) -> std::io::Result<Vec<u8>> {
    scanner.write_all(b"zINSTREAM\0").await?;
    for piece in bytes.chunks(PIECE_BYTES) {
        let length = u32::try_from(piece.len()).map_err(std::io::Error::other)?;
        scanner.write_all(&length.to_be_bytes()).await?;
        scanner.write_all(piece).await?;
    }
    scanner.write_all(&[0; 4]).await?;
    scanner.flush().await?;
    let mut answer = Vec::new();
    scanner
        .take(ANSWER_BYTES_MAX)
        .read_to_end(&mut answer)
        .await?;
    Ok(answer)
}

/// Only clamd's own two sentences are verdicts.
fn verdict(answer: &[u8]) -> ScanState {
    let Some(sentence) = answer.strip_suffix(b"\0") else {
        return ScanState::Checking;
    };
    if sentence == b"stream: OK" {
        ScanState::Clean
    } else if sentence.starts_with(b"stream: ") && sentence.ends_with(b" FOUND") {
        ScanState::Infected
    } else {
        tracing::warn!("the virus scanner answered something else than a verdict");
        ScanState::Checking
    }
}

/// In two halves, so that no scanner stops at this program.
const TEST_STRING: [&[u8]; 2] = [
    b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD",
    b"-ANTIVIRUS-TEST-FILE!$H+H*",
];

fn built_in(bytes: &[u8]) -> ScanState {
    let wanted = TEST_STRING.concat();
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| *byte == wanted[0]) {
        rest = &rest[at..];
        if rest.starts_with(&wanted) {
            return ScanState::Infected;
        }
        rest = &rest[1..];
    }
    ScanState::Clean
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::net::TcpListener;

    /// A clamd that takes what is sent and answers `answer`; nothing at all when there is none. Gives what it took.
    async fn fake(answer: Option<&'static [u8]>) -> (Scanner, tokio::task::JoinHandle<Vec<u8>>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = ScannerAddress::Tcp(listener.local_addr().expect("an address"));
        let told = tokio::spawn(async move {
            let (mut socket, _) = listener.accept().await.expect("asked");
            let mut taken = Vec::new();
            while !taken.ends_with(&[0; 4]) {
                let mut piece = [0; 4096];
                let read = socket.read(&mut piece).await.expect("read");
                if read == 0 {
                    break;
                }
                taken.extend_from_slice(&piece[..read]);
            }
            match answer {
                Some(answer) => socket.write_all(answer).await.expect("answered"),
                None => std::future::pending::<()>().await,
            }
            taken
        });
        (Scanner::Clamd(address, Duration::from_millis(300)), told)
    }

    #[tokio::test]
    async fn att_13_clamd_is_asked_about_the_very_bytes() {
        let (scanner, told) = fake(Some(b"stream: OK\0")).await;
        assert_eq!(scanner.scan(b"%PDF-1.7 x").await, ScanState::Clean);
        let taken = told.await.expect("told");
        assert_eq!(taken, b"zINSTREAM\0\0\0\0\x0a%PDF-1.7 x\0\0\0\0");
    }

    #[tokio::test]
    async fn att_13_only_a_clear_answer_is_a_verdict() {
        use ScanState::{Checking, Infected};
        let answers: [(&'static [u8], ScanState); 6] = [
            (b"stream: Eicar-Test-Signature.UNOFFICIAL FOUND\0", Infected),
            (b"INSTREAM size limit exceeded. ERROR\0", Checking),
            (b"stream: OK", Checking),
            (b"stream: OK\0stream: OK\0", Checking),
            (b"UNKNOWN COMMAND\0", Checking),
            (b"", Checking),
        ];
        for (answer, expected) in answers {
            let (scanner, _) = fake(Some(answer)).await;
            assert_eq!(scanner.scan(b"x").await, expected, "{answer:?}");
        }
    }

    #[tokio::test]
    async fn att_13_a_scanner_that_is_down_or_slow_gives_no_verdict() {
        let (slow, _told) = fake(None).await;
        assert_eq!(slow.scan(b"x").await, ScanState::Checking);
        let closed = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = closed.local_addr().expect("an address");
        drop(closed);
        let down = Scanner::Clamd(ScannerAddress::Tcp(address), Duration::from_secs(1));
        assert_eq!(down.scan(b"x").await, ScanState::Checking);
        let nowhere = ScannerAddress::Unix("/nowhere/clamd.ctl".into());
        let absent = Scanner::Clamd(nowhere, Duration::from_secs(1));
        assert_eq!(absent.scan(b"x").await, ScanState::Checking);
    }

    #[tokio::test]
    async fn att_13_the_demonstration_knows_the_test_string() {
        let infected = [b"%PDF-1.7 ", TEST_STRING[0], TEST_STRING[1], b" %%EOF"].concat();
        assert_eq!(Scanner::BuiltIn.scan(&infected).await, ScanState::Infected);
        assert_eq!(Scanner::BuiltIn.scan(b"%PDF-1.7").await, ScanState::Clean);
    }

    #[test]
    fn an_address_is_tcp_or_unix() {
        assert!("tcp:127.0.0.1:3310".parse::<ScannerAddress>().is_ok());
        assert!("unix:/run/clamd".parse::<ScannerAddress>().is_ok());
        for bad in ["", "127.0.0.1:3310", "tcp:", "unix:clamd", "built-in"] {
            assert!(bad.parse::<ScannerAddress>().is_err(), "{bad}");
        }
    }
}
