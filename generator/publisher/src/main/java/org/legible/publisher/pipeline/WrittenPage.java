package org.legible.publisher.pipeline;

import org.legible.checker.PageFindings;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Edition;
import org.legible.publisher.render.Origins;

/** A page that was written, and what the checker says of it. */
record WrittenPage(Address address, Edition edition, boolean isInSitemap, PageFindings findings, Origins origins) {}
