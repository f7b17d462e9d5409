// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_form.h"

#include "ui/workspace/small_widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSpinBox>

#include <cmath>

namespace fathom {

SettingsForm::SettingsForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(12, 12, 12, 12);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
}

void SettingsForm::addHeading(const QString& words)
{
    if (m_form->rowCount() > 0) {
        auto* air = new QWidget(this);
        air->setFixedHeight(4);
        m_form->addRow(air);
    }
    m_form->addRow(plainLabel(words, "title", this));
}

void SettingsForm::addNote(const QString& words)
{
    auto* note = plainLabel(words, "hint", this);
    note->setWordWrap(true);
    m_form->addRow(note);
}

void SettingsForm::addRow(QWidget* field)
{
    m_form->addRow(field);
}

QCheckBox* SettingsForm::addCheck(const char* name, const QString& words, std::function<bool()> read, std::function<void(bool)> write)
{
    auto* box = new QCheckBox(words, this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(words);
    m_form->addRow(box);
    connect(box, &QCheckBox::toggled, this, [this, write = std::move(write)](bool on) {
        if (!m_showing)
            write(on);
    });
    addReader([box, read = std::move(read)] { box->setChecked(read()); });
    return box;
}

QComboBox* SettingsForm::addChoice(const char* name, const QString& label, const QStringList& choices, std::function<int()> read, std::function<void(int)> write)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->addItems(choices);
    m_form->addRow(label, box);
    connect(box, &QComboBox::activated, this, [this, write = std::move(write)](int index) {
        if (!m_showing)
            write(index);
    });
    addReader([box, read = std::move(read)] { box->setCurrentIndex(read()); });
    return box;
}

QSpinBox* SettingsForm::addNumber(const char* name, const QString& label, int low, int high, std::function<int()> read, std::function<void(int)> write)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setRange(low, high);
    box->setKeyboardTracking(false);
    m_form->addRow(label, box);
    connect(box, &QSpinBox::valueChanged, this, [this, write = std::move(write)](int value) {
        if (!m_showing)
            write(value);
    });
    addReader([box, read = std::move(read)] { box->setValue(read()); });
    return box;
}

QDoubleSpinBox* SettingsForm::addHundredths(
    const char* name, const QString& label, int low, int high, std::function<int()> read, std::function<void(int)> write)
{
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setLocale(QLocale::c());
    box->setDecimals(2);
    box->setSingleStep(0.1);
    box->setRange(low / 100.0, high / 100.0);
    box->setKeyboardTracking(false);
    m_form->addRow(label, box);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, write = std::move(write)](double value) {
        if (!m_showing)
            write(static_cast<int>(std::lround(value * 100)));
    });
    addReader([box, read = std::move(read)] { box->setValue(read() / 100.0); });
    return box;
}

void SettingsForm::refresh()
{
    m_showing = true;
    for (const auto& read : m_readers)
        read();
    m_showing = false;
}

} // namespace fathom
