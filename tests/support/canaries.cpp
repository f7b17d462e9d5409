// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canaries.h"

#include <QDirIterator>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace fathom::test {

void noteCanary(std::string_view secret)
{
    const QByteArray path = qgetenv("FATHOM_CANARIES");
    if (path.isEmpty() || secret.empty())
        return;
    constexpr char mask = 0x5a; // tests/canaries knows it
    QByteArray masked(secret.data(), static_cast<qsizetype>(secret.size()));
    for (char& c : masked)
        c = static_cast<char>(c ^ mask);
    const QByteArray line = masked.toHex() + '\n';
    // In one write behind the end: many tests note theirs side by side.
    const int fd = ::open(path.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0 || ::write(fd, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
        qFatal("the secret cannot be noted in %s", path.constData());
    ::close(fd);
}

QStringList filesWith(const QString& folder, std::string_view secret)
{
    QStringList found;
    const std::size_t half = std::min(secret.size(), std::max<std::size_t>(16, secret.size() / 2));
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        const std::string_view content(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (half > 0 && (content.find(secret.substr(0, half)) != content.npos || content.find(secret.substr(secret.size() - half)) != content.npos))
            found.append(walk.filePath());
    }
    return found;
}

} // namespace fathom::test
