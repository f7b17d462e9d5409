// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/tls_sink.h"

#include <QCryptographicHash>
#include <QStringBuilder>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>
#include <unistd.h>

namespace fathom::bench {

namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void noDelay(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

// A key and a certificate for 127.0.0.1 that live as long as the benchmark.
QByteArray makeIdentity(SSL_CTX* context)
{
    EVP_PKEY* key = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    X509* certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 86'400);
    X509_set_pubkey(certificate, key);
    X509_NAME* name = X509_get_subject_name(certificate);
    const std::string common = "127.0.0.1";
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(common.data()), -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    for (const auto& [nid, value] : { std::pair(NID_subject_alt_name, "IP:127.0.0.1"), std::pair(NID_basic_constraints, "critical,CA:TRUE") }) {
        X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value);
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
    X509_sign(certificate, key, EVP_sha256());
    SSL_CTX_use_certificate(context, certificate);
    SSL_CTX_use_PrivateKey(context, key);
    BIO* memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, certificate);
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory, &text);
    QByteArray pem(text, static_cast<qsizetype>(size));
    BIO_free(memory);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return pem;
}

// Length of the first whole client frame in bytes, its text unmasked into text; 0 where it is not whole yet.
std::size_t takeFrame(const QByteArray& bytes, QByteArray& text, int& opcode)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[static_cast<qsizetype>(i)]); };
    if (size < 6)
        return 0;
    opcode = at(0) & 15;
    std::size_t length = at(1) & 127, head = 2;
    if (length == 126) {
        if (size < 8)
            return 0;
        length = static_cast<std::size_t>(at(2)) << 8 | at(3);
        head = 4;
    }
    if (size < head + 4 + length)
        return 0;
    text.resize(static_cast<qsizetype>(length));
    for (std::size_t i = 0; i < length; ++i)
        text[static_cast<qsizetype>(i)] = static_cast<char>(at(head + 4 + i) ^ at(head + i % 4));
    return head + 4 + length;
}

bool handshake(SSL* tls)
{
    QByteArray head;
    char chunk[2048];
    while (!head.contains("\r\n\r\n")) {
        const int got = SSL_read(tls, chunk, sizeof chunk);
        if (got <= 0)
            return false;
        head.append(chunk, got);
    }
    const QByteArray label = "sec-websocket-key:";
    const auto start = head.toLower().indexOf(label) + label.size();
    const QByteArray key = head.mid(start, head.indexOf('\r', start) - start).trimmed();
    const QByteArray accepted = QCryptographicHash::hash(QByteArray(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"), QCryptographicHash::Sha1).toBase64();
    const QByteArray reply = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accepted + "\r\n\r\n";
    return SSL_write(tls, reply.constData(), static_cast<int>(reply.size())) > 0;
}

// A server's text frame; the length in the shortest form, as a strict client demands.
QByteArray textFrame(const QByteArray& text)
{
    QByteArray frame;
    frame.reserve(text.size() + 10);
    frame.append(static_cast<char>(0x81));
    const auto size = static_cast<quint64>(text.size());
    const int bytes = size < 126 ? 0 : size < 65'536 ? 2 : 8;
    frame.append(static_cast<char>(bytes == 0 ? size : bytes == 2 ? 126 : 127));
    for (int shift = (bytes - 1) * 8; bytes > 0 && shift >= 0; shift -= 8)
        frame.append(static_cast<char>((size >> shift) & 255));
    return frame.append(text);
}

int listenOnLoopback(int& port)
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    bind(listener, reinterpret_cast<sockaddr*>(&address), sizeof address);
    listen(listener, 4);
    socklen_t size = sizeof address;
    getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
    port = ntohs(address.sin_port);
    return listener;
}

} // namespace

TlsSink::TlsSink()
{
    m_context = SSL_CTX_new(TLS_server_method());
    m_authority = makeIdentity(m_context);
    m_listener = listenOnLoopback(m_port);
    m_thread = std::thread([this] { serve(); });
}

TlsSink::~TlsSink()
{
    m_stopping = true;
    shutdown(m_listener, SHUT_RDWR);
    if (const int peer = m_peer; peer >= 0)
        shutdown(peer, SHUT_RDWR);
    m_thread.join();
    close(m_listener);
    SSL_CTX_free(m_context);
}

void TlsSink::serve()
{
    while (!m_stopping) {
        const int peer = accept(m_listener, nullptr, nullptr);
        if (peer < 0)
            return;
        noDelay(peer);
        m_peer = peer;
        SSL* tls = SSL_new(m_context);
        SSL_set_fd(tls, peer);
        if (SSL_accept(tls) == 1 && handshake(tls))
            talk(tls);
        SSL_free(tls);
        m_peer = -1;
        close(peer);
    }
}

void TlsSink::talk(SSL* tls)
{
    QByteArray held, text;
    char chunk[16'384];
    for (;;) {
        const int got = SSL_read(tls, chunk, sizeof chunk);
        const auto now = std::chrono::steady_clock::now();
        if (got <= 0)
            return;
        held.append(chunk, got);
        int opcode = 0;
        while (const std::size_t length = takeFrame(held, text, opcode)) {
            held.remove(0, static_cast<qsizetype>(length));
            if (opcode != 1)
                continue;
            {
                const std::lock_guard lock(m_mutex);
                m_times.push_back(now);
                m_last = text;
            }
            m_arrived.notify_all();
            answer(tls, text);
        }
    }
}

void TlsSink::answer(SSL* tls, const QByteArray& request)
{
    const auto start = request.indexOf("\"id\":\"") + 6;
    const QByteArray id = request.mid(start, request.indexOf('"', start) - start);
    const QByteArray text = "{\"id\":\"" + id + "\",\"status\":400,\"error\":{\"code\":-2019,\"msg\":\"Margin is insufficient.\"}}";
    const QByteArray frame = textFrame(text);
    SSL_write(tls, frame.constData(), static_cast<int>(frame.size()));
}

std::optional<Instant> TlsSink::waitFor(std::size_t count, std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_mutex);
    if (!m_arrived.wait_for(lock, limit, [&] { return m_times.size() >= count; }))
        return std::nullopt;
    return m_times[count - 1];
}

std::size_t TlsSink::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_times.size();
}

QByteArray TlsSink::lastRequest() const
{
    const std::lock_guard lock(m_mutex);
    return m_last;
}

TlsPusher::TlsPusher()
{
    m_context = SSL_CTX_new(TLS_server_method());
    m_authority = makeIdentity(m_context);
    m_listener = listenOnLoopback(m_port);
    m_thread = std::thread([this] { serve(); });
}

TlsPusher::~TlsPusher()
{
    shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    if (m_tls) {
        close(SSL_get_fd(m_tls));
        SSL_free(m_tls);
    }
    close(m_listener);
    SSL_CTX_free(m_context);
}

void TlsPusher::serve()
{
    const int peer = accept(m_listener, nullptr, nullptr);
    if (peer < 0)
        return;
    noDelay(peer);
    SSL* tls = SSL_new(m_context);
    SSL_set_fd(tls, peer);
    const bool ready = SSL_accept(tls) == 1 && handshake(tls);
    const std::lock_guard lock(m_mutex);
    m_tls = tls;
    m_ready = ready;
    m_connected.notify_all();
}

bool TlsPusher::waitForClient(std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_mutex);
    return m_connected.wait_for(lock, limit, [&] { return m_ready; });
}

Instant TlsPusher::push(const QByteArray& text)
{
    const QByteArray frame = textFrame(text);
    const auto begun = std::chrono::steady_clock::now();
    SSL_write(m_tls, frame.constData(), static_cast<int>(frame.size()));
    return begun;
}

BareTlsClient::BareTlsClient(int port)
{
    m_socket = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(port);
    if (connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
        return;
    noDelay(m_socket);
    m_context = SSL_CTX_new(TLS_client_method());
    m_tls = SSL_new(m_context);
    SSL_set_fd(m_tls, m_socket);
    if (SSL_connect(m_tls) != 1)
        return;
    const QByteArray request = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    SSL_write(m_tls, request.constData(), static_cast<int>(request.size()));
    char reply[2048];
    m_open = SSL_read(m_tls, reply, sizeof reply) > 0;
}

BareTlsClient::~BareTlsClient()
{
    SSL_free(m_tls);
    SSL_CTX_free(m_context);
    if (m_socket >= 0)
        close(m_socket);
}

void BareTlsClient::send(const QByteArray& text)
{
    QByteArray frame;
    frame.reserve(text.size() + 8);
    frame.append(static_cast<char>(0x81));
    frame.append(static_cast<char>(0x80 | 126)).append(static_cast<char>(text.size() >> 8)).append(static_cast<char>(text.size() & 255));
    frame.append(4, '\0'); // a mask of zeros leaves the text as it is
    frame.append(text);
    SSL_write(m_tls, frame.constData(), static_cast<int>(frame.size()));
    // The answer is taken in so that the socket's buffers stay empty.
    char reply[512];
    SSL_read(m_tls, reply, sizeof reply);
}

std::optional<Instant> BareTlsClient::receive(const QByteArray& text)
{
    char bytes[16384];
    for (qsizetype missing = textFrame(text).size(); missing > 0;) {
        const int read = SSL_read(m_tls, bytes, sizeof bytes);
        if (read <= 0)
            return std::nullopt;
        missing -= read;
    }
    return std::chrono::steady_clock::now();
}

} // namespace fathom::bench
