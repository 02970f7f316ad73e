import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { followClicks, keepPushAlive } from './keepPushAlive';

/** Nothing to see: keeps notifications in this browser working. */
export default function PushVisit() {
  const navigate = useNavigate();
  useEffect(() => void keepPushAlive(), []);
  useEffect(() => followClicks((path) => void navigate(path)), [navigate]);
  return null;
}
