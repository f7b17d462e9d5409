// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/key_vault.h"

#include <QMap>
#include <QPointer>

#include <vector>

namespace fathom::test {

//! \brief A keyring in memory that does as told: answers, refuses, or keeps silent.
class MemoryVault final : public KeyVault
{
public:
    struct State
    {
        QMap<QString, QByteArray> entries;
        Problem problem = Problem::None; //!< of every call but probe()
        Problem probed = Problem::None;
        bool silent = false;             //!< nothing is answered until cancel()
        int reads = 0;
    };
    //! \param state outlives the vault; looked at by the test
    explicit MemoryVault(State* state)
        : m_state(state)
    {
    }

    void read(const QString& name, QObject* context, ReadHandler handler) override
    {
        ++m_state->reads;
        answer(context, [this, name, handler](Problem problem) {
            if (problem == Problem::None && !m_state->entries.contains(name))
                problem = Problem::NotFound;
            handler(problem, problem == Problem::None ? m_state->entries.value(name) : QByteArray());
        });
    }
    void write(const QString& name, const QByteArray& value, QObject* context, DoneHandler handler) override
    {
        answer(context, [this, name, value, handler](Problem problem) {
            if (problem == Problem::None)
                m_state->entries.insert(name, value);
            handler(problem);
        });
    }
    void remove(const QString& name, QObject* context, DoneHandler handler) override
    {
        answer(context, [this, name, handler](Problem problem) {
            if (problem == Problem::None)
                m_state->entries.remove(name);
            handler(problem);
        });
    }
    void probe(QObject* context, DoneHandler handler) override
    {
        QMetaObject::invokeMethod(context, [this, handler] { handler(m_state->probed); }, Qt::QueuedConnection);
    }
    void cancel() override
    {
        for (const auto& waiting : std::exchange(m_waiting, {}))
            waiting(Problem::NoAnswer);
    }

private:
    void answer(QObject* context, std::function<void(Problem)> work)
    {
        const auto guarded = [context = QPointer<QObject>(context), work](Problem problem) {
            if (context)
                work(problem);
        };
        if (m_state->silent)
            m_waiting.push_back(guarded);
        else
            QMetaObject::invokeMethod(this, [this, guarded] { guarded(m_state->problem); }, Qt::QueuedConnection);
    }

    State* m_state;
    std::vector<std::function<void(Problem)>> m_waiting;
};

} // namespace fathom::test
