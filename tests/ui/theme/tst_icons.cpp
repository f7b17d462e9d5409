// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>

using namespace fathom;

class IconsTest final : public QObject
{
    Q_OBJECT

    static QImage drawn(Icon icon, int size, const QColor& colour)
    {
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, icon, QRectF(0, 0, size, size), colour);
        return image;
    }

private Q_SLOTS:
    void every_icon_draws_something_inside_its_box()
    {
        std::vector<QImage> seen;
        for (int i = 0; i <= static_cast<int>(Icon::Logo); ++i) {
            for (const int size : { 12, 14, 16, 20 }) {
                const QImage image = drawn(static_cast<Icon>(i), size, Qt::red);
                int inked = 0;
                for (int y = 0; y < size; ++y) {
                    for (int x = 0; x < size; ++x)
                        inked += qAlpha(image.pixel(x, y)) > 40 ? 1 : 0;
                }
                QVERIFY2(inked >= 6, qPrintable(QStringLiteral("icon %1 at %2 px").arg(i).arg(size)));
                QVERIFY2(inked < size * size * 3 / 4, qPrintable(QStringLiteral("icon %1 is a blot").arg(i)));
            }
            const QImage image = drawn(static_cast<Icon>(i), 16, Qt::red);
            QVERIFY2(std::find(seen.begin(), seen.end(), image) == seen.end(), qPrintable(QStringLiteral("icon %1 looks like another").arg(i)));
            seen.push_back(image);
        }
    }

    void a_themed_icon_follows_the_theme()
    {
        Theme theme;
        theme.setVariant(ThemeVariant::Dark);
        const QIcon icon = themedIcon(Icon::Rectangle, theme);
        const QImage dark = icon.pixmap(16, 16).toImage();
        theme.setVariant(ThemeVariant::Light);
        QVERIFY(icon.pixmap(16, 16).toImage() != dark);
    }
};

FATHOM_TEST(IconsTest)

#include "tst_icons.moc"
