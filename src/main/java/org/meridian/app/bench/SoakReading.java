package org.meridian.app.bench;

/**
 * The heap after some rounds of use, once garbage is collected.
 *
 * @param rounds how many rounds there were until then
 * @param heapMegabytes what is in use, in MB of 2^20 bytes
 */
public record SoakReading(int rounds, double heapMegabytes) {}
