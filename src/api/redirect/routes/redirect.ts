import { UID } from '../../../domain/content/uids';
import { createContentRouter } from '../../content/create-content-router';

export default createContentRouter(UID.redirect, 'redirects');
