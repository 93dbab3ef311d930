package org.meridian.app.bench;

import java.util.List;

/**
 * How fast maps with many links come onto the screen of this machine.
 *
 * @param scale how many times as long as on the machine of the goals the plain way takes here, for
 *     20,000 links: what a goal must be multiplied with
 * @param bytesALink memory kept for drawing and picking, beyond the link's own data
 * @param cases what was measured
 */
public record LinksReport(double scale, double bytesALink, List<LinksMeasurement> cases) {}
