// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/key_examination.h"

#include "core/binance/key_reader.h"

#include <QCoreApplication>

namespace fathom {

namespace {

struct KeyText
{
    Q_DECLARE_TR_FUNCTIONS(fathom::KeyExamination)
};

} // namespace

KeyExamination examineKey(std::string_view secret, std::string_view passphrase)
{
    using binance::KeyProblem;
    const binance::KeyVerdict verdict = binance::readKey(secret, passphrase);
    KeyExamination out;
    out.isGood = verdict.isGood();
    out.needsPassphrase = verdict.isEncrypted;
    if (verdict.isGood()) {
        out.type = QString::fromLatin1(binance::words(verdict.type));
        out.words = KeyText::tr("%1 key").arg(out.type);
        if (verdict.isEncrypted)
            out.words = KeyText::tr("%1 key, opened by its passphrase").arg(out.type);
        if (verdict.looksLikeBareKey) {
            out.warns = true;
            out.words = KeyText::tr("Taken as an HMAC secret. If it is a private key, paste it whole, with its BEGIN and END lines.");
        }
        return out;
    }
    switch (verdict.problem) {
    case KeyProblem::None:
    case KeyProblem::Empty: out.words = KeyText::tr("Paste the secret, or the whole private key file with its BEGIN and END lines."); break;
    case KeyProblem::NotText: out.words = KeyText::tr("This is not text: paste the secret, or a private key in PEM form."); break;
    case KeyProblem::BlankInside: out.words = KeyText::tr("A secret has no blanks inside; paste it alone."); break;
    case KeyProblem::SeveralBlocks: out.words = KeyText::tr("More than one key: paste the private one alone."); break;
    case KeyProblem::TextAroundBlock: out.words = KeyText::tr("There is text around the key: paste it from its BEGIN to its END line."); break;
    case KeyProblem::PublicKey: out.words = KeyText::tr("This is the public half, which belongs to the exchange; paste the private one."); break;
    case KeyProblem::Certificate: out.words = KeyText::tr("This is a certificate, not a private key."); break;
    case KeyProblem::OpenSshFormat: out.words = KeyText::tr("This is OpenSSH's own format; export the key as PKCS#8 PEM."); break;
    case KeyProblem::WrongKind: out.words = KeyText::tr("The exchange takes Ed25519 and RSA keys, not this kind."); break;
    case KeyProblem::ShortRsa: out.words = KeyText::tr("This RSA key is shorter than 2048 bits."); break;
    case KeyProblem::NeedsPassphrase:
        out.needsPassphrase = true;
        out.words = KeyText::tr("Encrypted private key: enter its passphrase.");
        break;
    case KeyProblem::WrongPassphrase:
        out.needsPassphrase = true;
        out.words = KeyText::tr("This passphrase does not open the key.");
        break;
    case KeyProblem::Damaged: out.words = KeyText::tr("This is not a readable private key."); break;
    }
    return out;
}

QString unusableWords(std::string_view secret, std::string_view passphrase)
{
    const KeyExamination seen = examineKey(secret, passphrase);
    return seen.isGood ? KeyText::tr("This key cannot be used for signing.") : seen.words;
}

} // namespace fathom
