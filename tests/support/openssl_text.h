// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <openssl/bio.h>

namespace fathom::test {

//! \brief What was written into a memory BIO, which is freed.
inline QByteArray drain(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray out(data, size);
    BIO_free(bio);
    return out;
}

} // namespace fathom::test
