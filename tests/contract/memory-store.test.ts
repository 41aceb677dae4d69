import { openMemoryStore } from '#server/store/memory-store.ts';
import { describeStoreContract } from './store.ts';

describeStoreContract('in-memory', async () => openMemoryStore());
