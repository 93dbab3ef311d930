package org.meridian.view.page;

/** A part of a page that is drawn in one way. */
public sealed interface PageBlock
    permits BarBlock, CorrelationBlock, CityBlock, ShiftBlock, LineBlock {}
