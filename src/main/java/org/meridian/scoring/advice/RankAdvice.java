package org.meridian.scoring.advice;

/** The answer to "what would it take for this city to be among the best n?". */
public sealed interface RankAdvice
    permits AlreadyThere, ReachableRank, BlockedRank, NotFound, NotOffered {}
