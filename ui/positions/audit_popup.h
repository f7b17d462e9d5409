// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/protection.h"
#include "ui/workspace/panel_context.h"

#include <QFrame>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace fathom {

//! \brief What is wrong between positions and orders, a line each with the one press that mends it. Closes when pressed elsewhere.
class AuditPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditPopup)
public:
    AuditPopup(const PanelContext& context, QWidget* parent);

    //! \param offered the price a missing stop would be put at, as text; empty where there is none
    void setFindings(const std::vector<protection::Finding>& findings, const std::function<QString(const protection::Finding&)>& offered);
    void openUnder(const QWidget* anchor);

Q_SIGNALS:
    void fixWanted(const fathom::protection::Finding& finding);
    void symbolWanted(const QString& symbol);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PanelContext m_context;
    QVBoxLayout* m_column;
};

} // namespace fathom
