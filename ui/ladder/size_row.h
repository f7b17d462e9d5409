// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_settings.h"
#include "ui/ladder/strip_button.h"
#include "ui/theme/scaled.h"

class QLabel;
class QLineEdit;

namespace fathom {

//! \brief Size presets of the symbol with the Post and Reduce toggles. Click chooses, Shift+click the second size, double click edits.
class SizeRow final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SizeRow)
public:
    SizeRow(const Theme& theme, QWidget* parent);

    void show(const Instrument* instrument, const LadderSettings& settings, bool reduceOnly);
    using QWidget::show;
    void retranslate();
    //! \brief Letters instead of words on the toggles, for narrow ladders.
    void setCompact(bool compact);
    //! \brief Opens the editor over preset \p index.
    void edit(int index);

Q_SIGNALS:
    void sizeChosen(int index);
    void secondSizeChosen(int index);
    void sizeEdited(int index, fathom::Decimal size);
    void postToggled(bool on);
    void reduceToggled(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void nameSizes();
    void finishEdit(bool keep);
    void hideEditor();
    void fitWords();

    const Theme& m_theme;
    std::array<StripButton*, sizePresetCount> m_sizes {};
    std::array<QString, sizePresetCount> m_sizeTexts;
    int m_second = -1;
    QLabel* m_label;
    QLabel* m_unit;
    StripButton* m_post;
    StripButton* m_reduce;
    QLineEdit* m_editor;
    int m_edited = -1;
    bool m_compact = false;
    Instrument m_instrument;
};

} // namespace fathom
