package org.meridian.scoring.advice;

/** The answer to "where on this slider does the order tip?". */
public sealed interface SliderAnswer permits TippingTicks, NotOffered {}
