// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/margin_stress.h"
#include "ui/workspace/panel_context.h"

#include <QDialog>
#include <QTimer>

#include <map>
#include <optional>

class QCheckBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QSlider;
class QSpinBox;

namespace fathom {

class NoticeLine;
class RatioMeter;

//! \brief What a move of the market would do to the account: margin ratio, what is liquidated first and where, and what would keep the
//! ratio under a level. Follows the account live; changes nothing. Source: NOVEL 13.
class StressDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StressDialog)
public:
    StressDialog(const PanelContext& context, QWidget* parent);
    ~StressDialog() override;

    //! \brief The account as the margin rules see it now.
    margin::StressAccount account() const;
    Decimal shift() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        QLabel *name, *price, *result;
        QDoubleSpinBox* beta;
        bool byHand = false; //!< the beta was typed
    };
    void build();
    void addFigures();
    void retranslate();
    void makeRows();
    void measureBetas();
    void refresh();
    void showRows(const margin::StressAccount& account, const margin::Stressed& then);
    void showRemedies(const margin::StressAccount& account, const margin::Stressed& then);
    QString firstWords(const margin::StressAccount& account, int direction) const;
    QString priceWords(const QString& symbol, Decimal price) const;

    PanelContext m_context;
    QTimer m_update;
    std::map<std::pair<QString, PositionSide>, Row> m_rows;
    std::vector<QString> m_watched; //!< candles watched for betas
    QLabel* m_title;
    QSlider* m_slider;
    QDoubleSpinBox* m_percent;
    QCheckBox* m_byBeta;
    QGridLayout* m_grid;
    QWidget* m_table;
    std::array<QLabel*, 4> m_heads {};
    QLabel *m_ratioName, *m_ratio, *m_equityName, *m_equity, *m_resultName, *m_result;
    QLabel *m_fallName, *m_fall, *m_riseName, *m_rise;
    RatioMeter* m_meter;
    QLabel* m_levelName;
    QSpinBox* m_level;
    QLabel* m_remedy;
    QLabel* m_note;
    NoticeLine* m_gone;
};

} // namespace fathom
