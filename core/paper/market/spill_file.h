// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QTemporaryFile>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace fathom::paper {

//! \brief Blocks of bytes out of the way of memory, in a file without a name that ends with the program. Made at the first block; where
//! there is no room for one the caller keeps it. Paper thread.
class SpillFile final
{
public:
    //! \param folder where the file is made; empty: the system's folder for such files
    explicit SpillFile(QString folder = {});

    //! \return where it lies, empty where it could not be written
    std::optional<qint64> write(QByteArrayView block);
    //! \return whether all of \p block was read
    bool read(qint64 at, std::span<char> block);
    //! \brief The room of a block of \p size bytes at \p at may be used again.
    void release(qint64 at, qsizetype size);
    qint64 size() const { return m_end; }

private:
    QString m_folder;
    QTemporaryFile m_file;
    bool m_opened = false;
    qint64 m_end = 0;
    std::map<qsizetype, std::vector<qint64>> m_free; //!< by size
};

} // namespace fathom::paper
