// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace fathom::net {

//! \brief A request body that can be read once and never rewound, so that the HTTP stack cannot send it twice.
//!
//! Measured on Qt 6.4.2: with any other device a lost reply makes QNetworkAccessManager repeat POST, PUT and DELETE 2 to 4 times.
//! Source: DESIGN 5.1, FAULTS C02. Thread: that of its QNetworkAccessManager.
class OneCopyBody final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneCopyBody)
public:
    explicit OneCopyBody(QByteArray bytes, QObject* parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return bytesAvailable() == 0; }
    //! \brief True once the stack took a byte; before that the peer cannot hold the whole request.
    bool wasTouched() const { return m_position > 0; }

protected:
    qint64 readData(char* data, qint64 maximum) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace fathom::net
