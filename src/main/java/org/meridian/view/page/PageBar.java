package org.meridian.view.page;

import java.util.OptionalDouble;

/**
 * One bar of a chart.
 *
 * @param name what it stands for
 * @param dimension whose colour it has, by place below the index; {@link PageColours#NONE} for none
 * @param value its length; NaN for none
 * @param second a thinner bar below it, in the same unit; empty for none
 * @param mark a line across, in the same unit; empty for none
 * @param figure the value in words
 * @param help all there is to say
 */
public record PageBar(
    String name,
    int dimension,
    double value,
    OptionalDouble second,
    OptionalDouble mark,
    String figure,
    String help) {}
