// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ticket/ticket_state.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace fathom {

class BracketSection;
class ChevronButton;
class ElidedLabel;
class FieldBlock;
class NoticeLine;
class QuickRow;
class ScalePreview;
class Theme;
class TrailingSketch;
class ValueField;
class WhatIfView;
struct Position;

//! \brief Everything between the tabs and the buttons of the ticket: fields, options, bracket, preview and figures. Shows a state and
//! says what the hands did to it; decides nothing.
class TicketForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TicketForm)
public:
    //! Buttons that open a menu.
    enum class Menu { TimeInForce, Cap, Working, TakeProfitWorking, StopLossWorking, Callback, Extras };
    Q_ENUM(Menu)

    TicketForm(const Theme& theme, QWidget* parent);

    struct View
    {
        const TicketInput& input;
        const TicketState& state;
        const Instrument* instrument; //!< null where unknown
        const Position* held;         //!< of the shown leg, null where flat
        QString notLoaded;            //!< why the filters are not there, empty where they are
        bool hedge = false;
        bool byHand = true;           //!< the change was typed or clicked, not the market's
        bool offersLimits = false;    //!< the hard limits can be shown
    };
    void show(const View& view);
    void retranslate();
    //! \brief There is little room: words that say what stands beside them anyway go.
    void setNarrow(bool narrow);
    //! \brief Which fields and rows the tab has.
    void arrange(const TicketInput& input);
    ValueField* field(TicketField which) const;
    QLineEdit* edit(TicketField which) const;
    ChevronButton* menuButton(Menu menu) const;
    //! \brief Puts a text into a field without saying that it was edited.
    void setText(TicketField which, const QString& text);
    const WhatIfView* figures() const { return m_figures; }
    //! \brief The least, which a scroll area asks for: what can give way does so before there is anything to scroll.
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void edited(fathom::TicketField field, const QString& text);
    void committed(fathom::TicketField field);
    void stepped(fathom::TicketField field, int direction, Qt::KeyboardModifiers modifiers);
    //! A quick button, or the link behind a problem, fills a field.
    void filled(fathom::TicketField field, const QString& text);
    //! 0 is at once, 1 to 3 the distances of the quick buttons.
    void activationPicked(int index);
    void riskWanted();
    void limitsWanted();
    void retryWanted();
    void menuWanted(fathom::TicketForm::Menu menu);
    void stopKindChosen(fathom::StopKind kind);
    void shapeChosen(fathom::ScaleShape shape);
    void postOnlyToggled(bool on);
    void reduceOnlyToggled(bool on);
    void closePositionToggled(bool on);
    void priceProtectToggled(bool on);
    void bracketToggled(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void addTop(QVBoxLayout& column);
    void addPrices(QVBoxLayout& column);
    void addSize(QVBoxLayout& column);
    void addOptions(QVBoxLayout& column);
    void addPictures(QVBoxLayout& column);
    QHBoxLayout* addSegments(QVBoxLayout& column, QButtonGroup& group, QWidget*& holder, int count, const QString& name);
    FieldBlock* addBlock(TicketField which, const QString& name);
    void listen(ValueField* field, TicketField which);

    void showFields(const View& view);
    void showProblems(const View& view);
    void showHints(const View& view);
    void showQuick(const View& view);
    void showOptions(const View& view);
    void showPictures(const View& view);
    QString actionFor(const TicketProblem& problem, const Instrument& instrument) const;

    const Theme& m_theme;
    std::array<FieldBlock*, ticketFields> m_blocks {}; //!< null for the legs of the bracket
    NoticeLine* m_notLoaded = nullptr;
    QWidget* m_stopKinds = nullptr;
    QButtonGroup* m_stopGroup = nullptr;
    QWidget* m_range = nullptr;
    QLabel* m_marketNote = nullptr;
    FieldBlock* m_market = nullptr;
    QuickRow* m_references = nullptr;
    QuickRow* m_activations = nullptr;
    QWidget* m_spread = nullptr;
    QButtonGroup* m_shapeGroup = nullptr;
    QuickRow* m_shares = nullptr;
    QuickRow* m_closing = nullptr;
    QCheckBox* m_postOnly = nullptr;
    QCheckBox* m_reduceOnly = nullptr;
    QCheckBox* m_closePosition = nullptr;
    QCheckBox* m_priceProtect = nullptr;
    ElidedLabel* m_lock = nullptr;
    QHBoxLayout *m_optionsRow = nullptr, *m_moreRow = nullptr; //!< where it stands: beside its box, or where there is room
    QLabel* m_tifName = nullptr;
    ChevronButton* m_tif = nullptr;
    ChevronButton* m_working = nullptr;
    ChevronButton* m_activationWorking = nullptr;
    ChevronButton* m_callbacks = nullptr;
    ChevronButton* m_extras = nullptr;
    BracketSection* m_bracket = nullptr;
    std::vector<NoticeLine*> m_notices;  //!< wrong with the order as a whole (first), then what is unusual
    QVBoxLayout* m_noticeColumn = nullptr;
    TrailingSketch* m_sketch = nullptr;
    ScalePreview* m_preview = nullptr;
    WhatIfView* m_figures = nullptr;
    bool m_isCap = false; //!< the button beside the options is the market order's cap
    bool m_narrow = false;
};

} // namespace fathom
