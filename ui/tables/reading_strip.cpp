// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/reading_strip.h"

#include "core/session/history.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace fathom {

namespace {
constexpr int doneShownMs = 8'000;
constexpr int meterWidth = 120;
}

ReadingStrip::ReadingStrip(const Theme& theme, History* history, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_what(plainLabel({}, "text2", this))
    , m_rows(plainLabel({}, "text3", this))
    , m_meter(new Meter(theme, meterWidth, this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("readingStrip"));
    m_what->setObjectName(QStringLiteral("readingWhat"));
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_button->setObjectName(QStringLiteral("readingCancel"));
    m_button->setProperty("kind", QStringLiteral("row"));
    m_button->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 3, 8, 3);
    row->setSpacing(10);
    row->addWidget(m_meter);
    row->addWidget(m_what, 1);
    row->addWidget(m_rows);
    row->addWidget(m_button);
    m_ends.setSingleShot(true);
    m_ends.setInterval(doneShownMs);
    connect(&m_ends, &QTimer::timeout, this, [this] {
        m_seen = m_history->job().id;
        refresh();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_history->job().isRunning()) {
            m_history->cancelReading();
        } else {
            m_seen = m_history->job().id;
            refresh();
        }
    });
    connect(history, &History::jobChanged, this, &ReadingStrip::refresh);
    retranslate();
}

void ReadingStrip::retranslate()
{
    refresh();
}

void ReadingStrip::refresh()
{
    const HistoryJob& job = m_history->job();
    setVisible(job.id != 0 && (job.isRunning() || job.id != m_seen));
    if (job.id == 0)
        return;
    const QString span = tr("History from %1").arg(format::dateTime(job.from).left(10));
    m_what->setText(span + QStringLiteral(": ") + job.text);
    m_what->setProperty("role", job.state == HistoryJob::State::Failed ? QStringLiteral("sell") : QStringLiteral("text2"));
    repolish(m_what);
    m_rows->setText(tr("%n row(s)", nullptr, job.rows()));
    m_meter->setShare(job.state == HistoryJob::State::Done ? 1.0 : job.share());
    m_button->setText(job.isRunning() ? tr("Cancel") : tr("Dismiss"));
    m_button->setAccessibleName(job.isRunning() ? tr("Cancel reading the history") : tr("Dismiss"));
    setAccessibleName(m_what->text());
    if (job.isRunning() || job.state == HistoryJob::State::Failed)
        m_ends.stop();
    else if (!m_ends.isActive() && job.id != m_seen)
        m_ends.start();
}

} // namespace fathom
