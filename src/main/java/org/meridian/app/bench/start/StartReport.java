package org.meridian.app.bench.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.meridian.app.bench.LinksMeasurement;

/**
 * How long starts took.
 *
 * @param screen where windows were opened
 * @param cache what the packaged program starts with; empty if it is not packaged with one
 * @param cases milliseconds from the start of a process, beside a bare window without a cache
 */
public record StartReport(StartScreen screen, Optional<Path> cache, List<LinksMeasurement> cases) {}
