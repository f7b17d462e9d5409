// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/click_sheet.h"

#include "core/base/whole_file.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTableWidget>

namespace fathom {

namespace {

enum BookColumn { Bid, Price, Ask };

QTableWidget* plainTable(int columns, const char* name, QWidget* parent)
{
    auto* table = new QTableWidget(0, columns, parent);
    table->setObjectName(QLatin1String(name));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(20);
    return table;
}

QTableWidgetItem* cell(const QString& text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment);
    return item;
}

constexpr Qt::Alignment toRight = Qt::AlignRight | Qt::AlignVCenter;

QString milliseconds(std::chrono::microseconds time)
{
    return QLatin1Char('+') + format::grouped(Decimal(time.count()) / Decimal(1'000), 3) + QStringLiteral(" ms");
}

} // namespace

std::vector<ClickRecord> ClickSheet::Subject::in(const ClickRecorder& clicks) const { return order != 0 ? clicks.of(order) : clicks.of(symbol, side); }

bool ClickSheet::Subject::has(const ClickRecord& record) const { return order != 0 ? record.concerns(order) : record.concerns(symbol, side); }

bool ClickSheet::knows(const Session& session, LocalOrderId order) { return !session.clicks()->of(order).empty(); }

bool ClickSheet::knows(const Session& session, const QString& symbol, PositionSide side) { return !session.clicks()->of(symbol, side).empty(); }

void ClickSheet::open(const Session& session, const Theme& theme, LocalOrderId order, QWidget* parent) { open(session, theme, Subject { order }, parent); }

void ClickSheet::open(const Session& session, const Theme& theme, const QString& symbol, PositionSide side, QWidget* parent)
{
    open(session, theme, Subject { 0, symbol, side }, parent);
}

void ClickSheet::open(const Session& session, const Theme& theme, const Subject& subject, QWidget* parent)
{
    const auto open = parent != nullptr ? parent->findChildren<ClickSheet*>() : QList<ClickSheet*>();
    const auto same = std::find_if(open.begin(), open.end(), [&](const ClickSheet* sheet) { return sheet->m_subject == subject && sheet->isVisible(); });
    if (same != open.end()) {
        (*same)->raise();
        (*same)->activateWindow();
    } else if (!subject.in(*session.clicks()).empty()) {
        (new ClickSheet(session, theme, subject, parent))->show();
    }
}

ClickSheet::ClickSheet(const Session& session, const Theme& theme, const Subject& subject, QWidget* parent)
    : QDialog(parent)
    , m_clicks(*session.clicks())
    , m_theme(theme)
    , m_subject(subject)
    , m_which(new QComboBox(this))
    , m_steps(plainTable(2, "clickSteps", this))
    , m_moment(plainLabel({}, "hint", this))
    , m_book(plainTable(3, "clickBook", this))
    , m_note(plainLabel({}, "hint", this))
{
    setObjectName(QStringLiteral("clickSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(780, 460);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, theme.tokens().panel);
    setPalette(ground);
    m_which->setObjectName(QStringLiteral("clickWhich"));
    m_steps->horizontalHeader()->hide();
    m_steps->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_steps->horizontalHeader()->setStretchLastSection(true);
    m_steps->setFont(theme.body());
    m_book->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_book->setFixedWidth(280);
    m_moment->setFixedWidth(280);
    m_moment->setWordWrap(true);
    m_note->setWordWrap(true);
    auto* right = new QVBoxLayout;
    right->addWidget(m_moment);
    right->addWidget(m_book, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_steps, 1);
    middle->addLayout(right);
    auto* row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    const auto button = [&](const char* name) {
        auto* made = new QPushButton(this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        row->addWidget(made);
        return made;
    };
    connect(button("clickCopy"), &QAbstractButton::clicked, this, [this] {
        if (const ClickRecord* record = shown())
            QApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(record->toJson()).toJson()));
    });
    connect(button("clickSave"), &QAbstractButton::clicked, this, &ClickSheet::askSave);
    connect(button("clickClose"), &QAbstractButton::clicked, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_which);
    column->addLayout(middle, 1);
    column->addLayout(row);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ClickSheet::showSteps);
    connect(m_steps, &QTableWidget::currentCellChanged, this, &ClickSheet::showBook);
    connect(&m_clicks, &ClickRecorder::recordChanged, this, [this](const ClickRecord& changed) {
        if (m_subject.has(changed))
            refresh();
    });
    refresh();
    m_steps->setFocus();
}

const ClickRecord* ClickSheet::shown() const
{
    const int at = m_which->currentIndex();
    return at < 0 || at >= static_cast<int>(m_records.size()) ? nullptr : &m_records[static_cast<std::size_t>(at)];
}

QString ClickSheet::positionWords(const ClickRecord& record) const
{
    const QString time = format::timeMs(record.pressed);
    const QString held = record.instrument && !record.held.isZero()
        ? (record.held.isPositive() ? tr("LONG %1 %2") : tr("SHORT %1 %2")).arg(format::quantity(record.held.abs(), *record.instrument), record.symbol)
        : record.symbol;
    const auto leg = [&](const std::optional<ProtectionLeg>& wish) { return record.instrument ? format::price(wish->trigger, *record.instrument) : QString(); };
    switch (record.kind) {
    case ClickRecord::Kind::Close: {
        const QString share = format::percent(record.fraction * Decimal(100));
        return record.intent.price.isPositive() && record.instrument ? tr("%1  close %2 of %3 @ %4").arg(time, share, held, format::price(record.intent.price, *record.instrument))
                                                                     : tr("%1  close %2 of %3").arg(time, share, held);
    }
    case ClickRecord::Kind::Reverse: return tr("%1  reverse %2").arg(time, held);
    case ClickRecord::Kind::Flatten: return record.symbol.isEmpty() ? tr("%1  flatten the whole account").arg(time) : tr("%1  flatten %2").arg(time, record.symbol);
    default: break;
    }
    QStringList legs;
    if (record.bracket.stopLoss)
        legs << tr("stop-loss %1").arg(leg(record.bracket.stopLoss));
    if (record.bracket.takeProfit)
        legs << tr("take-profit %1").arg(leg(record.bracket.takeProfit));
    return tr("%1  protect %2: %3").arg(time, held, legs.join(QStringLiteral(", ")));
}

QString ClickSheet::words(const ClickRecord& record) const
{
    if (record.isAboutPosition())
        return positionWords(record);
    const OrderIntent& intent = record.intent;
    const QString size = intent.closePosition ? tr("all") : record.instrument ? format::quantity(intent.quantity, *record.instrument) : QString();
    const QString at = !record.price().isPositive() ? tr("market") : record.instrument ? format::price(record.price(), *record.instrument) : QString();
    const QString order = sideName(intent.side) + QLatin1Char(' ') + size + QLatin1Char(' ') + record.symbol;
    const QString time = format::timeMs(record.pressed);
    switch (record.kind) {
    case ClickRecord::Kind::Place: return tr("%1  place %2 @ %3").arg(time, order, at);
    case ClickRecord::Kind::Modify: return tr("%1  move %2 to %3").arg(time, order, at);
    default: return tr("%1  cancel %2 @ %3").arg(time, order, at);
    }
}

QString ClickSheet::amounts(const ClickStep& step) const
{
    const ClickRecord* record = shown();
    const Instrument* instrument = record ? record->instrument.get() : nullptr;
    const QString quantity = instrument ? format::quantity(step.quantity, *instrument) : QString();
    const QString price = instrument ? format::price(step.price, *instrument) : QString();
    return step.maker ? tr("filled %1 @ %2, maker").arg(quantity, price) : tr("filled %1 @ %2, taker").arg(quantity, price);
}

QString ClickSheet::words(const ClickStep& step) const
{
    switch (step.kind) {
    case ClickStep::Kind::Pressed: return tr("pressed");
    case ClickStep::Kind::Asked: return tr("let go and handed over");
    case ClickStep::Kind::Sent: return tr("on its way to the exchange");
    case ClickStep::Kind::Progressed: return step.words;
    case ClickStep::Kind::Filled: return amounts(step);
    case ClickStep::Kind::Ended:
        return step.status == OrderStatus::Filled ? tr("filled whole") : step.status == OrderStatus::Canceled ? tr("cancelled")
            : step.status == OrderStatus::Rejected ? tr("rejected") : tr("ended");
    case ClickStep::Kind::Answered: break;
    }
    switch (step.outcome) {
    case Outcome::Accepted: return tr("accepted");
    case Outcome::Rejected: return tr("refused: %1").arg(step.words);
    case Outcome::NotSent: return tr("not sent: %1").arg(step.words);
    case Outcome::Unknown: return tr("no answer: %1").arg(step.words);
    }
    Q_UNREACHABLE();
}

void ClickSheet::refresh()
{
    setWindowTitle(tr("What the press met"));
    m_which->setAccessibleName(tr("Press"));
    m_steps->setAccessibleName(tr("What came of it"));
    m_book->setAccessibleName(tr("Book of that moment"));
    m_book->setHorizontalHeaderLabels({ tr("Bid"), tr("Price"), tr("Ask") });
    const std::pair<const char*, QString> names[] { { "clickCopy", tr("Copy") }, { "clickSave", tr("Save…") }, { "clickClose", tr("Close") } };
    for (const auto& [name, text] : names) {
        auto* button = findChild<QPushButton*>(QLatin1String(name));
        button->setText(text);
        button->setAccessibleName(text);
    }
    m_records = m_subject.in(m_clicks);
    const QSignalBlocker quiet(m_which);
    const int before = m_which->currentIndex();
    m_which->clear();
    for (const ClickRecord& record : m_records)
        m_which->addItem(words(record));
    m_which->setCurrentIndex(before < 0 ? m_which->count() - 1 : std::min(before, m_which->count() - 1));
    showSteps();
}

void ClickSheet::showSteps()
{
    const ClickRecord* record = shown();
    const int before = m_steps->currentRow();
    const QSignalBlocker quiet(m_steps);
    m_steps->setRowCount(0);
    for (const ClickStep& step : record ? record->steps : std::vector<ClickStep>()) {
        const int row = m_steps->rowCount();
        m_steps->insertRow(row);
        m_steps->setItem(row, 0, cell(milliseconds(step.after), toRight));
        auto* said = cell(words(step));
        if (step.venueTime != WallTime {})
            said->setToolTip(tr("at the exchange %1 UTC").arg(format::timeMs(step.venueTime)).toHtmlEscaped());
        m_steps->setItem(row, 1, said);
    }
    m_steps->setCurrentCell(std::clamp(before, 0, std::max(0, m_steps->rowCount() - 1)), 0);
    showBook();
}

void ClickSheet::showBook()
{
    const ClickRecord* record = shown();
    m_book->setRowCount(0);
    // The last book known before the chosen step: what was on screen when it came.
    const ClickStep* moment = nullptr;
    for (int i = 0; record && i <= m_steps->currentRow() && i < static_cast<int>(record->steps.size()); ++i)
        if (record->steps[static_cast<std::size_t>(i)].book)
            moment = &record->steps[static_cast<std::size_t>(i)];
    if (!moment || !record->instrument) {
        m_moment->setText(tr("The book was not followed then."));
        return;
    }
    const BookMoment& book = *moment->book;
    const QString age = tr("%n ms old", nullptr, static_cast<int>(std::min<std::int64_t>(book.age.count(), INT_MAX)));
    m_moment->setText(book.state() == BookState::Synced ? tr("Book at %1, %2").arg(milliseconds(moment->after), age)
                                                      : tr("Book at %1, not live, %2").arg(milliseconds(moment->after), age));
    const Instrument& instrument = *record->instrument;
    const auto add = [&](const BookLevel& level, BookColumn side) {
        const int row = m_book->rowCount();
        m_book->insertRow(row);
        const Decimal price = instrument.priceOf(level.ticks);
        m_book->setItem(row, Price, cell(format::price(price, instrument), Qt::AlignCenter));
        m_book->setItem(row, side, cell(format::quantity(instrument.quantityOf(level.steps), instrument), toRight));
        m_book->setItem(row, side == Bid ? Ask : Bid, cell({}));
        m_book->item(row, side)->setForeground(side == Bid ? m_theme.tokens().buy : m_theme.tokens().sell);
        if (price == record->price()) {
            QFont strong = m_book->font();
            strong.setBold(true);
            m_book->item(row, Price)->setFont(strong);
            m_book->item(row, Price)->setBackground(m_theme.tokens().select);
        }
    };
    const auto asks = book.asks();
    for (auto level = asks.rbegin(); level != asks.rend(); ++level)
        add(*level, Ask);
    for (const BookLevel& level : book.bids())
        add(level, Bid);
    showTouch();
}

void ClickSheet::showTouch()
{
    for (int row = 0; row < m_book->rowCount(); ++row) {
        if (!m_book->item(row, Bid)->text().isEmpty() || row + 1 == m_book->rowCount()) {
            m_book->scrollToItem(m_book->item(row, Price), QAbstractItemView::PositionAtCenter);
            return;
        }
    }
}

void ClickSheet::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    showTouch(); // only now is there a height to stand in the middle of
}

QString ClickSheet::save(const QString& path) const
{
    QJsonArray all;
    for (const ClickRecord& record : m_records)
        all.append(record.toJson());
    const QString problem = writeWhole(path, QJsonDocument(all).toJson());
    return problem.isEmpty() ? QString() : tr("Not saved: %1").arg(problem);
}

void ClickSheet::askSave()
{
    auto* dialog = new QFileDialog(this, windowTitle(), QDir::homePath(), QStringLiteral("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("fathom-press-%1.json").arg(m_subject.order != 0 ? QString::number(m_subject.order) : m_subject.symbol));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QString problem = save(path);
        m_note->setText(problem.isEmpty() ? tr("Saved") : problem);
    });
    dialog->open();
}

void ClickSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QDialog::changeEvent(event);
}

} // namespace fathom
