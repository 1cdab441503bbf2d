/** Where things stand: addresses of pages, ids within them, and what an address must not tell. */
package org.legible.publisher.address;
