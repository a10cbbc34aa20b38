package vn.motcua.calendar;

import java.time.LocalDate;

/// The Vietnamese lunar calendar (âm lịch) in civil time UTC+7, as far as public holidays need it.
///
/// New moons and solar longitudes after Jean Meeus, the method that Hồ Ngọc Đức published for Viet Nam. A Chinese
/// calendar (UTC+8) gives other days in some years: Tết 2007 and 2030 differ by one day.
final class LunarCalendar {
    private static final double MEAN_MONTH = 29.530588853;
    private static final double FIRST_NEW_MOON = 2415021.076998695;
    private static final double UTC_PLUS_7 = 7.0 / 24.0;
    private static final long JULIAN_OF_EPOCH_DAY = 2440588;
    private static final double RADIANS = Math.PI / 180;

    private LunarCalendar() {}

    /// The first day of the lunar year (mùng 1 Tết) that begins in this solar year.
    static LocalDate newYear(int year) {
        return date(year, 1, 1);
    }

    /// The Hùng Kings' commemoration day (Giỗ Tổ, mùng 10 tháng 3).
    static LocalDate hungKings(int year) {
        return date(year, 3, 10);
    }

    /// Day `day` of the ordinary (not leap) lunar month `month` of the lunar year that begins in `year`.
    static LocalDate date(int year, int month, int day) {
        long start = monthEleven(year - 1);
        long end = monthEleven(year);
        int offset = month + 1;
        if (end - start > 365) {
            int leap = leapOffset(start);
            if (offset >= leap) {
                offset++;
            }
        }
        long k = (long) Math.floor(0.5 + (start - FIRST_NEW_MOON) / MEAN_MONTH);
        return LocalDate.ofEpochDay(newMoon(k + offset) + day - 1 - JULIAN_OF_EPOCH_DAY);
    }

    /// Julian day on which the lunar month holding the winter solstice of this solar year begins.
    private static long monthEleven(int year) {
        long yearEnd = LocalDate.of(year, 12, 31).toEpochDay() + JULIAN_OF_EPOCH_DAY;
        long k = (long) ((yearEnd - 2415021) / MEAN_MONTH);
        long moon = newMoon(k);
        return sunSector(moon) >= 9 ? newMoon(k - 1) : moon;
    }

    /// Which month after month eleven is the leap one: the first in which the sun enters no new sector.
    private static int leapOffset(long monthEleven) {
        long k = (long) Math.floor((monthEleven - FIRST_NEW_MOON) / MEAN_MONTH + 0.5);
        int i = 1;
        int sector = sunSector(newMoon(k + i));
        int before;
        do {
            before = sector;
            i++;
            sector = sunSector(newMoon(k + i));
        } while (sector != before && i < 14);
        return i - 1;
    }

    /// Julian day of the k-th new moon since 1 January 1900, in Vietnamese civil time.
    private static long newMoon(long k) {
        double t = k / 1236.85;
        double t2 = t * t;
        double t3 = t2 * t;
        double mean = 2415020.75933
                + 29.53058868 * k
                + 0.0001178 * t2
                - 0.000000155 * t3
                + 0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * RADIANS);
        double sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * RADIANS;
        double moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * RADIANS;
        double latitude = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * RADIANS;
        double corrected = (0.1734 - 0.000393 * t) * Math.sin(sun)
                + 0.0021 * Math.sin(2 * sun)
                - 0.4068 * Math.sin(moon)
                + 0.0161 * Math.sin(2 * moon)
                - 0.0004 * Math.sin(3 * moon)
                + 0.0104 * Math.sin(2 * latitude)
                - 0.0051 * Math.sin(sun + moon)
                - 0.0074 * Math.sin(sun - moon)
                + 0.0004 * Math.sin(2 * latitude + sun)
                - 0.0004 * Math.sin(2 * latitude - sun)
                - 0.0006 * Math.sin(2 * latitude + moon)
                + 0.0010 * Math.sin(2 * latitude - moon)
                + 0.0005 * Math.sin(2 * moon + sun);
        double dynamicalMinusUniversal = t < -11
                ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
                : -0.000278 + 0.000265 * t + 0.000262 * t2;
        return (long) Math.floor(mean + corrected - dynamicalMinusUniversal + 0.5 + UTC_PLUS_7);
    }

    /// In which twelfth of its yearly path the sun stands at the midnight that begins this day: 9 from the winter
    // solstice.
    private static int sunSector(long julianDay) {
        double t = (julianDay - 2451545.5 - UTC_PLUS_7) / 36525;
        double t2 = t * t;
        double anomaly = (357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * RADIANS;
        double longitude = 280.46645
                + 36000.76983 * t
                + 0.0003032 * t2
                + (1.914600 - 0.004817 * t - 0.000014 * t2) * Math.sin(anomaly)
                + (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly)
                + 0.000290 * Math.sin(3 * anomaly);
        double turned = longitude * RADIANS;
        turned -= 2 * Math.PI * Math.floor(turned / (2 * Math.PI));
        return (int) (turned / Math.PI * 6);
    }
}
