// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/scaled.h"
#include "ui/workspace/panel_context.h"

#include <QAbstractButton>
#include <QTimer>
#include <QWidget>

#include <vector>

namespace fathom {

class LinkChip;


//! \brief Symbol and kind on two lines with a chevron; opens the palette.
class SymbolButton final : public Scaled<QAbstractButton>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SymbolButton)
public:
    SymbolButton(const Theme& theme, QWidget* parent);
    //! \param detail "Perpetual · 20× Cross"
    void setTexts(const QString& symbol, const QString& detail);
    QString detail() const { return m_detail; }
    QSize sizeHint() const override;
    QSize sizeAt100() const; //!< its hint, before the window's scale

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_detail;
};

//! \brief The strip above the chart: instrument, last price, and what the venue says of it. Figures that do not fit are left out,
//! the least wanted first; the tooltip has them all. Unknown figures read "–". Source: TOKENS 4, 7.
class InstrumentHeader final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstrumentHeader)
public:
    explicit InstrumentHeader(const PanelContext& context, QWidget* parent = nullptr);
    ~InstrumentHeader() override;

    //! \brief One figure under its label.
    struct Figure
    {
        QString label;
        QString value;
        int sign = 0;     //!< colours the value
        int priority = 0; //!< 0 leaves last
        int width = 0;    //!< widest seen with this symbol, so that neighbours stand still
    };
    const std::vector<Figure>& figures() const { return m_figures; }
    QString lastPrice() const { return m_last; }
    //! \brief Figures that fit into \p width pixels, in their order.
    static std::vector<std::size_t> fitting(const std::vector<Figure>& figures, int width, int gap);
    QSize sizeHint() const override { return real(QSize(860, 50)); }
    QSize minimumSizeHint() const override { return real(QSize(160, 50)); }

public Q_SLOTS:

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshAll();
    void placeParts();
    void refreshFigures();
    void refreshLast();
    QString fundingText() const;
    bool isOld() const;

    PanelContext m_context;
    SymbolButton* m_symbol;
    LinkChip* m_chip = nullptr;
    std::vector<Figure> m_figures;
    QStringList m_lines; //!< the same in words
    QString m_shownSymbol;
    QString m_last;
    Decimal m_lastValue;
    int m_lastSign = 0; //!< of the newest change, shown for 300 ms
    QTimer m_flash;
    QTimer m_second;
};

} // namespace fathom
