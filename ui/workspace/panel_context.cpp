// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/panel_context.h"

namespace fathom {

LinkGroup::LinkGroup(int number, QObject* parent)
    : QObject(parent)
    , m_number(number)
{
}

void LinkGroup::setSymbol(const QString& symbol)
{
    if (symbol == m_symbol)
        return;
    m_symbol = symbol;
    Q_EMIT symbolChanged(symbol);
}

void LinkGroup::setClickSize(Decimal size)
{
    if (size == m_clickSize)
        return;
    m_clickSize = size;
    Q_EMIT clickSizeChanged();
}

} // namespace fathom
